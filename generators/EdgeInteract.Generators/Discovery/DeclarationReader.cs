using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Discovery;

/// <summary>From a name to a shape: what leaves it names no symbol and no syntax.</summary>
internal static class DeclarationReader
{
    public static InteractionShape? Read(DeclarationName name, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Assembly.GetTypeByMetadataName(name.MetadataName) is not { } type
            || type.FindAttribute(InteractionReader.InteractionAttribute)?.ApplicationSyntaxReference?.SyntaxTree.FilePath != name.File)
        {
            return null;
        }

        return InteractionReader.Read(type, compilation, cancellationToken).Shape;
    }
}
