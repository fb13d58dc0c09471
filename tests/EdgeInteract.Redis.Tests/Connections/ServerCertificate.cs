using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Connections;

/// <summary>The certificate of a server on this machine, signed by itself, as files that the server reads.</summary>
internal sealed class ServerCertificate : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("edge-interact-certificate-").FullName;

    public ServerCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=redis.example", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        Thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>The SHA-256 of the certificate, by which a client may know it.</summary>
    public string Thumbprint { get; }

    private string CertificateFile => Path.Combine(_folder, "server.crt");

    private string KeyFile => Path.Combine(_folder, "server.key");

    /// <summary>Starts a server that speaks TLS and nothing else.</summary>
    public Task<RedisServer> StartServerAsync(int port) => RedisServer.StartAsync(
        "--port", "0", "--tls-port", $"{port}", "--tls-auth-clients", "no",
        "--tls-cert-file", CertificateFile, "--tls-key-file", KeyFile, "--tls-ca-cert-file", CertificateFile);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
