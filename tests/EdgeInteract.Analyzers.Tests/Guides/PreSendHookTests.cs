using EdgeInteract.Analyzers.CodeFixes.Hooks;
using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests.Guides;

/// <summary>The hooks of the guide to <c>OnBeforePublish</c>, letter by letter. One of them makes the mistake that the rules are for.</summary>
public sealed class PreSendHookTests
{
    private const string Setting = """
        public interface IUserPresenceService
        {
            Task<UserStatus> GetStatusAsync(string userId, CancellationToken ct);
            Task<User?> GetSubstituteAsync(string userId, CancellationToken ct);
        }

        public interface ITraceContext
        {
            string CurrentTraceParent { get; }
            string CurrentTraceState { get; }
            string CurrentService { get; }
        }

        public enum UserStatus { Available, OutOfOffice }
        public sealed record User(string UserId);
        """;

    private const string Wrong = "request = request with { TargetUserId = substitute.UserId }";

    [Fact]
    public async Task The_redirect_is_reported_where_it_is_lost()
    {
        var source = Read();
        var compilation = Compilations.Generate(Compilations.CreateApplication(source, Setting));

        Compilations.Errors(compilation).ShouldBeEmpty();
        RuleRun.ShouldBe(await RuleRun.RunAsync(compilation), Markup.Parse(source.Replace(Wrong, $"{{|EI2001:{Wrong}|}}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_fix_redirects()
    {
        var source = Read();

        var fixedSource = await Fixes.ApplyAsync(new SetPropertiesFix(), source, Setting);

        fixedSource.ShouldBe(source.Replace(Wrong, "request.TargetUserId = substitute.UserId", StringComparison.Ordinal));
        (await RuleRun.RunAsync(Compilations.CreateApplication(fixedSource, Setting))).ShouldBeEmpty();
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(PreSendHookTests).Assembly.GetManifestResourceStream("PreSendHook.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
