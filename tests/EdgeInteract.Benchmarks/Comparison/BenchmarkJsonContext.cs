using System.Text.Json.Serialization;

namespace EdgeInteract.Benchmarks.Comparison;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BenchmarkRow))]
internal sealed partial class BenchmarkJsonContext : JsonSerializerContext;
