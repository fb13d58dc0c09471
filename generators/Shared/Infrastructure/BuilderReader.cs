using System.Text;

namespace EdgeInteract.Generators.Infrastructure;

/// <summary>Reads what a builder holds, so that a long text need not be made into one string.</summary>
internal sealed class BuilderReader(StringBuilder text) : TextReader
{
    private int _position;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, count);
        _position += count;
        return count;
    }

    public override string ReadToEnd()
    {
        var rest = text.ToString(_position, text.Length - _position);
        _position = text.Length;
        return rest;
    }
}
