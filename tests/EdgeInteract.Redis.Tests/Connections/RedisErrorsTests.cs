using EdgeInteract.Redis.Connections;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class RedisErrorsTests
{
    [Fact]
    public void What_comes_too_late_is_no_answer() => RedisErrors.Find(new TimeoutException("Timeout performing GET a")).ShouldBe(RedisFailure.NoAnswer);

    [Fact]
    public void An_error_of_ours_is_not_taken_for_one_of_the_server() => RedisErrors.Find(new InvalidOperationException("The interaction exists already.")).ShouldBeNull();
}
