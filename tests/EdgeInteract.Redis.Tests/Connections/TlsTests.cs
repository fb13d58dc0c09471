using System.Security.Cryptography;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class TlsTests : IAsyncLifetime
{
    private readonly ServerCertificate _certificate = new();
    private readonly int _port = RedisServer.FindFreePort();
    private RedisServer _server = null!;

    public async Task InitializeAsync() => _server = await _certificate.StartServerAsync(_port);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }

    [Fact]
    public async Task A_server_that_speaks_TLS_only_is_reached_by_who_trusts_its_certificate()
    {
        var options = ConfigurationOptions.Parse($"127.0.0.1:{_port},ssl=true");
        options.CertificateValidation += (_, certificate, _, _) => certificate!.GetCertHashString(HashAlgorithmName.SHA256) == _certificate.Thumbprint;
        await using var application = Application.Create(builder => builder.UseRedis(options));

        await application.AskAndAnswerAsync();
    }

    [Fact]
    public async Task A_certificate_that_nobody_has_said_to_trust_is_a_typed_error()
    {
        await using var application = Application.Create(builder => builder.UseRedis($"127.0.0.1:{_port},ssl=true,connectTimeout=1000"));

        var error = await application.FailToAskAsync();

        error.InnerException.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_does_not_speak_TLS_to_a_server_that_does_gets_a_typed_error()
    {
        await using var application = Application.Create(builder => builder.UseRedis($"127.0.0.1:{_port},connectTimeout=1000"));

        await application.FailToAskAsync().OrFailAsync();
    }
}
