using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>The documentation file of an assembly, as an editor has it at hand.</summary>
internal sealed class XmlFileDocumentation(Stream xml) : DocumentationProvider
{
    private readonly Dictionary<string, string> _members = XDocument.Load(xml).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.ToString(), StringComparer.Ordinal);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.GetValueOrDefault(documentationMemberID);
}
