using System.Reflection;
using System.Text;

namespace EdgeInteract.Architecture.Tests.Reflection;

/// <summary>
/// Writes what others can see of an assembly, in an order that does not depend on the source, as text that reads like C#. No package for it is available here.
/// </summary>
internal static class PublicSurface
{
    public static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        var namespaces = assembly.GetExportedTypes()
            .GroupBy(type => type.Namespace ?? string.Empty, StringComparer.Ordinal)
            .OrderBy(types => types.Key, StringComparer.Ordinal);
        foreach (var types in namespaces)
        {
            text.Append("namespace ").Append(types.Key).Append("\n\n");
            foreach (var type in types.OrderBy(TypeNames.Of, StringComparer.Ordinal))
            {
                WriteType(text, type);
            }
        }

        return text.ToString();
    }

    private static void WriteType(StringBuilder text, Type type)
    {
        text.Append(TypeHeading.Write(type)).Append('\n');
        foreach (var member in Members.Of(type))
        {
            text.Append("    ").Append(member).Append('\n');
        }

        text.Append('\n');
    }
}
