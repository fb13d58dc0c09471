using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Targeting;

public sealed class ConfigurationRoleTests
{
    private const string Sample = """
        {
          "EdgeInteract": {
            "Roles": { "finance-managers": ["usr_1", "usr_2"], "nobody": [], "nobody-either": {} },
            "Tenants": { "acme": { "Roles": { "finance-managers": ["usr_9"] } }, "empty": {} },
            "DefaultTimeoutMs": 60000
          }
        }
        """;

    [Fact]
    public async Task The_members_of_a_role_are_those_of_the_configuration()
    {
        await using var host = NewHost(Sample);

        (await RecipientsAsync(host, "role:finance-managers")).ShouldBe(["usr_1", "usr_2"]);
    }

    [Fact]
    public async Task The_same_role_key_in_two_tenants_has_two_member_lists()
    {
        await using var host = NewHost(Sample);

        (await RecipientsAsync(host, "role:finance-managers", "acme")).ShouldBe(["usr_9"]);
        (await RefusalAsync(host, "role:finance-managers", "other")).Reason.ShouldBe(InteractionTargetError.UnknownRole);
        (await RefusalAsync(host, "role:finance-managers", "empty")).Reason.ShouldBe(InteractionTargetError.UnknownRole);
    }

    [Theory]
    [InlineData("role:nobody", InteractionTargetError.EmptyRole)]
    [InlineData("role:nobody-either", InteractionTargetError.EmptyRole)]
    [InlineData("role:no-such-role", InteractionTargetError.UnknownRole)]
    [InlineData("role:Finance-Managers", InteractionTargetError.UnknownRole)]
    [InlineData("role:finance-managers:0", InteractionTargetError.UnknownRole)]
    public async Task A_role_without_a_member_is_a_typed_error_and_leaves_nothing_behind(string target, InteractionTargetError reason)
    {
        await using var host = NewHost(Sample);

        var refusal = await RefusalAsync(host, target);

        refusal.Reason.ShouldBe(reason);
        refusal.TargetUserId.ShouldBe(target);
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_tenant_is_not_found_under_another_spelling()
    {
        await using var host = NewHost(Sample);

        (await RefusalAsync(host, "role:finance-managers", "ACME")).Reason.ShouldBe(InteractionTargetError.UnknownRole);
    }

    [Fact]
    public async Task A_reload_is_seen_by_the_next_publish_and_by_none_before()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """{ "Roles": { "members": ["u-1"] } }""");
            var configuration = new ConfigurationBuilder().AddJsonFile(file).Build();
            await using var host = new TestHost(builder => builder.AddRoleResolver(configuration));
            var before = await host.Questions.PublishQuestion("role:members", text: "Is it");
            await File.WriteAllTextAsync(file, """{ "Roles": { "members": ["u-2", "u-3"] } }""");
            configuration.Reload();

            (await RecipientsAsync(host, "role:members")).ShouldBe(["u-2", "u-3"]);
            (await host.Publisher.FindAsync(before.InteractionId))!.Recipients.ShouldBe(["u-1"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": "usr_1, usr_2" } } }""", "EdgeInteract:Roles:x", "must be a list of user ids, is a text")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": { "members": ["usr_1"] } } } }""", "EdgeInteract:Roles:x", "has the key 'members'")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": [["usr_1"]] } } }""", "EdgeInteract:Roles:x:0", "must be the id of a user")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": ["usr_1", ""] } } }""", "EdgeInteract:Roles:x:1", "must be the id of a user")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": [null] } } }""", "EdgeInteract:Roles:x:0", "must be the id of a user")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": ["usr 1"] } } }""", "EdgeInteract:Roles:x:0", "must be the id of a user")]
    [InlineData("""{ "EdgeInteract": { "Roles": { "x": ["role:y"] } } }""", "EdgeInteract:Roles:x:0", "must be the id of a user")]
    [InlineData("""{ "EdgeInteract": { "Roles": "usr_1" } }""", "EdgeInteract:Roles", "must be a section")]
    [InlineData("""{ "EdgeInteract": { "x": ["usr_1"] } }""", "EdgeInteract", "has neither 'Roles' nor 'Tenants'")]
    [InlineData("{}", "EdgeInteract", "has neither 'Roles' nor 'Tenants'")]
    public async Task A_bad_shape_is_an_error_that_says_where_and_what(string json, string where, string what)
    {
        await using var host = NewHost(json);

        var refusal = await RefusalAsync(host, "role:x");

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        var message = refusal.InnerException.ShouldBeOfType<InvalidOperationException>().Message;
        message.ShouldContain($"'{where}' ");
        message.ShouldContain(what);
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    private static TestHost NewHost(string json)
    {
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        return new TestHost(builder => builder.AddRoleResolver(configuration.GetSection("EdgeInteract")));
    }

    private static async Task<IReadOnlyCollection<string>> RecipientsAsync(TestHost host, string target, string? tenantId = null)
    {
        var handle = await host.Publisher.PublishAsync(TestHost.Request(target) with { TenantId = tenantId });
        return (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients;
    }

    private static Task<InteractionTargetException> RefusalAsync(TestHost host, string target, string? tenantId = null) =>
        Should.ThrowAsync<InteractionTargetException>(() => host.Publisher.PublishAsync(TestHost.Request(target) with { TenantId = tenantId }));
}
