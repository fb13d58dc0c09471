using System.Reflection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Clients;

/// <summary>Applications bring the client in a version of their own. What is built with one has to work with the others.</summary>
public sealed class ClientVersionTests
{
    private static readonly string s_earliest = typeof(IDatabase).Assembly.Location;
    private static readonly string s_ours = typeof(RedisInteractionOptions).Assembly.Location;
    private static readonly string s_oursForLater = PathsOf("EdgeInteract.Redis for later clients").Single();

    public static TheoryData<string> LaterClients => [.. PathsOf("Later client")];

    [Theory]
    [MemberData(nameof(LaterClients))]
    public void What_is_built_with_the_earliest_client_finds_every_type_and_member_in_a_later_one(string client) => Missing(s_ours, client).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(LaterClients))]
    public void What_is_built_with_a_later_client_finds_every_type_and_member_in_the_others(string client) => Missing(s_oursForLater, client).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(LaterClients))]
    public void A_compiler_takes_a_later_client_for_the_one_that_the_build_for_them_names(string client) =>
        ClientUse.Read(s_oursForLater).PublicKeyToken.ShouldBe(ClientSurface.Read(client).PublicKeyToken);

    [Theory]
    [MemberData(nameof(LaterClients))]
    public void Every_value_of_an_enum_that_was_copied_means_the_same_in_a_later_client(string client)
    {
        var types = ClientUse.Read(s_ours).Types;
        var earliest = ClientSurface.Read(s_earliest).Constants.Where(constant => types.Any(type => constant.Key.StartsWith(type + ".", StringComparison.Ordinal))).ToArray();
        var later = ClientSurface.Read(client).Constants;

        earliest.Length.ShouldBeGreaterThan(5);
        earliest.Where(constant => later.TryGetValue(constant.Key, out var value) && !Equals(value, constant.Value)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(LaterClients))]
    public void What_a_client_does_not_have_is_found(string client)
    {
        var surface = ClientSurface.Read(client);
        var real = ClientUse.Read(s_ours).Members.First(static member => member.Signature.Contains("StringGetAsync", StringComparison.Ordinal));

        surface.Has(real).ShouldBeTrue();
        surface.Has(real with { Type = ClientUse.Client + ".IDatabase" }).ShouldBeFalse();
        surface.Has(real with { Signature = real.Signature.Replace("CommandFlags", "CommandMap", StringComparison.Ordinal) }).ShouldBeFalse();
        surface.Has(ClientUse.Client + ".ConnectionMultiplexer/Nothing").ShouldBeFalse();
    }

    private static IReadOnlyList<string> Missing(string ours, string client)
    {
        var use = ClientUse.Read(ours);
        var surface = ClientSurface.Read(client);

        use.Types.Count.ShouldBeGreaterThan(10);
        use.Members.Count.ShouldBeGreaterThan(20);
        return [.. use.Types.Where(type => !surface.Has(type)), .. use.Members.Where(member => !surface.Has(member)).Select(static member => member.ToString())];
    }

    private static IEnumerable<string> PathsOf(string key) =>
        typeof(ClientVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key == key).Select(static data => data.Value!);
}
