using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Processes;

/// <summary>A node in a process of its own, which a test may kill: asks as many questions as it is told to, and says which answers it has got.</summary>
internal static class Program
{
    /// <summary>What it says when every question is stored.</summary>
    public const string Asked = "asked";

    /// <summary>What it says before the number of a question that has been answered.</summary>
    public const string Answered = "answered ";

    public static string UserOf(int number) => string.Create(CultureInfo.InvariantCulture, $"user-{number}");

    public static async Task<int> Main(string[] arguments)
    {
        var (connectionString, prefix, count) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        await using var node = await RedisNode.StartAsync(connectionString, prefix, services => services.AddSingleton<HookCount>(), withHook: true);
        var asked = Enumerable.Range(0, count).Select(number => AskAsync(node, number)).ToArray();
        await Task.WhenAll(asked.Select(question => question.Stored));
        Console.WriteLine(Asked);
        await Task.WhenAll(asked.Select(question => question.Done));
        return 0;
    }

    private static (Task Stored, Task Done) AskAsync(RedisNode node, int number)
    {
        var publishing = node.Questions.PublishQuestion(UserOf(number), "Still there?", options: new InteractionOptions { IdempotencyKey = UserOf(number) });
        return (publishing, WaitAsync());

        async Task WaitAsync()
        {
            var handle = await publishing;
            await handle.WaitAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Answered}{number}"));
        }
    }
}
