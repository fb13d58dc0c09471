using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class ClientNameTakenCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.ClientNameTaken,
    [
        new(
            "class",
            $$"""public class Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public sealed partial class Taken; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "record",
            $$"""public sealed partial record Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public sealed partial record taken; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "struct",
            $$"""public partial struct Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public partial class Outer { public partial struct Taken; } [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "interface",
            $$"""public partial interface Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public partial interface ITaken; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} } public sealed partial class Taken : ITaken;"""),
        new(
            "enum",
            $$"""public enum Taken { A } [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public enum Kind { Taken } [Interaction("acme/one", Client = "Taken")] public sealed partial record One(Kind Kind) { {{Ok}} }"""),
        new(
            "delegate",
            $$"""public delegate void Taken(); [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Helper { public static void Taken() { } } [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "static partial class",
            $$"""public static partial class Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public partial class Taken; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "generic partial class",
            $$"""public sealed partial class Taken<T>; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public sealed partial class TakenOf<T>; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "namespace",
            $$"""namespace ClientNameTaken.Wrong { namespace Taken { public class Something; } [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""namespace ClientNameTaken.Right { namespace Other { public class Taken; } [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "the interaction",
            $$"""[Interaction("acme/one", Client = {|EI1013:"One"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "the contract of the interaction",
            $$"""[Interaction("acme/one", Client = {|EI1013:"OneContract"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "OneContracts")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "name that is given by default",
            $$"""public class Interactions; [{|EI1013:Interaction("acme/one", Title = "One")|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public class Interactions; [Interaction("acme/one", Title = "One", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "record with the name that is given by default",
            $$"""[{|EI1013:Interaction("acme/one")|}] public sealed partial record Interactions(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Asked")] public sealed partial record Interactions(string Text) { {{Ok}} }"""),
        new(
            "class in another file, for two",
            $$"""
            [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = {|EI1013:"Taken"|})] public sealed partial record Two(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed class Taken { public int Count => 1; }
            """,
            $$"""
            [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = "Taken")] public sealed partial record Two(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial class Taken { public int Count => 1; }
            """),
    ]);
}
