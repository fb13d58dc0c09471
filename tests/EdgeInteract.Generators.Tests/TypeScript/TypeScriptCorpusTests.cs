using System.Collections;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>What is generated looks as if Biome had laid it out, and compiles as strictly as the compiler can.</summary>
public sealed class TypeScriptCorpusTests
{
    [Fact]
    public void Every_kind_of_shape_is_among_the_declarations()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        Collect(TypeScriptCorpus.Interactions, kinds);

        // How a value gets into its object in C# makes no difference here.
        var shapes = typeof(TypeShape).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && (type.IsSubclassOf(typeof(TypeShape)) || type.IsSubclassOf(typeof(RuleShape)) || type.IsSubclassOf(typeof(DefinitionShape))))
            .ToArray();
        var all = shapes.Select(static type => type.Name).Concat(shapes
            .SelectMany(static type => type.GetProperties())
            .Select(static property => property.PropertyType)
            .Where(static type => type.IsEnum)
            .SelectMany(static type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")));
        all.Except(kinds, StringComparer.Ordinal).ShouldBeEmpty($"Add a member with it to {nameof(TypeScriptCorpus)}.");
    }

    [Fact]
    public async Task Biome_has_nothing_to_change_and_nothing_to_say()
    {
        var folder = TypeScriptFolder.Create("formatted", TypeScriptCorpus.Interactions);
        folder.Write("biome.json", "{ \"root\": true, \"formatter\": { \"indentStyle\": \"space\" } }\n");

        var (exitCode, output) = await folder.RunAsync("biome", "check", "--error-on-warnings", "--max-diagnostics=20", "--colors=off", ".");

        exitCode.ShouldBe(0, output);
        output.ShouldNotContain("Found");
    }

    [Theory]
    [InlineData("bundler", "esnext")]
    [InlineData("nodenext", "nodenext")]
    public async Task It_compiles_as_strictly_as_the_compiler_can(string moduleResolution, string module)
    {
        var folder = TypeScriptFolder.Create("strict-" + moduleResolution, TypeScriptCorpus.Interactions);
        folder.Write("package.json", new { type = "module" });
        await folder.InstallCoreAsync();

        var problems = await folder.CompileAsync(new
        {
            target = "es2022",
            lib = new[] { "es2022" },
            types = Array.Empty<string>(),
            module,
            moduleResolution,
            strict = true,
            noUncheckedIndexedAccess = true,
            exactOptionalPropertyTypes = true,
            noPropertyAccessFromIndexSignature = true,
            noImplicitReturns = true,
            noImplicitOverride = true,
            noFallthroughCasesInSwitch = true,
            noUnusedLocals = true,
            noUnusedParameters = true,
            verbatimModuleSyntax = true,
            isolatedModules = true,
            isolatedDeclarations = true,
            declaration = true,
            erasableSyntaxOnly = true,
            skipLibCheck = false,
        });

        problems.ShouldBeEmpty();
    }

    private static void Collect(object? value, HashSet<string> kinds)
    {
        switch (value)
        {
            case null or string:
                break;
            case Enum:
                kinds.Add($"{value.GetType().Name}.{value}");
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, kinds);
                }

                break;
            case not null when value.GetType().Namespace == typeof(TypeShape).Namespace:
                kinds.Add(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties())
                {
                    Collect(property.GetValue(value), kinds);
                }

                break;
        }
    }
}
