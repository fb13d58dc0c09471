using EdgeInteract.Contracts;
using EdgeInteract.Tests.Questions;
using EdgeInteract.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Validation;

public sealed class ValidatorTests
{
    private static readonly InteractionResponse Response = new()
    {
        InteractionId = "i", ResponseId = "r", RespondedBy = "u-1", Outcome = "yes", Timestamp = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public async Task Validators_judge_in_the_order_in_which_they_are_added_each_once_and_in_one_scope()
    {
        await using var services = Services(added => added.AddInteractionValidator<Second>().AddInteractionValidator<First>().AddInteractionValidator<Second>());
        var errors = new InteractionErrorList();

        await Validators(services).ValidateRequestAsync(TestHost.Request(), errors, CancellationToken.None);
        await Validators(services).ValidateResponseAsync(TestHost.Request(), Response, new Question.Yes(), errors, CancellationToken.None);

        errors.Select(error => $"{error.Pointer} {error.Message}").ShouldBe(
            ["/payload/text second 1", "/payload/text first 2", "/data/comment second 1", "/outcome first 2"]);
    }

    [Fact]
    public async Task A_type_without_validators_gets_no_scope_and_no_error()
    {
        var scopes = new CountingScopes();
        var contracts = new ContractRegistry([]);
        var validators = new InteractionValidators([new ValidatorRegistration(typeof(First))], contracts, scopes);
        var errors = new InteractionErrorList();

        await validators.ValidateRequestAsync(TestHost.Request(), errors, CancellationToken.None);
        await validators.ValidateResponseAsync(TestHost.Request(), Response, new Question.Yes(), errors, CancellationToken.None);

        validators.JudgesResponses("tests/question").ShouldBeFalse();
        errors.ShouldBeEmpty();
        scopes.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_validator_judges_its_own_type_alone()
    {
        await using var services = Services(added => added.AddInteractionValidator<First>());

        Validators(services).JudgesResponses("tests/question").ShouldBeTrue();
        Validators(services).JudgesResponses("tests/quick-question").ShouldBeFalse();
    }

    [Fact]
    public async Task A_validator_of_what_several_payloads_are_judges_them_all()
    {
        await using var services = Services(added => added.AddInteractionValidator<OfEverything>());
        var errors = new InteractionErrorList();

        await Validators(services).ValidateRequestAsync(TestHost.Request(), errors, CancellationToken.None);
        await Validators(services).ValidateRequestAsync(new() { Type = "tests/quick-question", Payload = new QuickQuestion() }, errors, CancellationToken.None);

        errors.Select(error => error.Message).ShouldBe(["Question", "QuickQuestion"]);
    }

    [Fact]
    public async Task A_validator_that_fails_is_named()
    {
        await using var services = Services(added => added.AddInteractionValidator<Failing>());

        var published = await Should.ThrowAsync<InteractionPublishException>(
            () => Validators(services).ValidateRequestAsync(TestHost.Request(), [], CancellationToken.None).AsTask());
        var answered = await Should.ThrowAsync<InteractionException>(
            () => Validators(services).ValidateResponseAsync(TestHost.Request(), Response, new Question.Yes(), [], CancellationToken.None).AsTask());

        published.Message.ShouldBe("The validator 'Failing' failed: The directory is away. Nobody was asked.");
        answered.Message.ShouldBe("The validator 'Failing' failed: The directory is away.");
        answered.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public async Task Giving_up_is_not_a_failure_of_the_validator()
    {
        await using var services = Services(added => added.AddInteractionValidator<Failing>());

        await Should.ThrowAsync<OperationCanceledException>(
            () => Validators(services).ValidateRequestAsync(TestHost.Request(), [], new CancellationToken(canceled: true)).AsTask());
    }

    [Fact]
    public void What_judges_nothing_is_not_a_validator() =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddInteractionValidator<Made>()).Message.ShouldContain("IInteractionRequestValidator");

    private static ServiceProvider Services(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract().AddEdgeInteractTestsInteractions();
        services.AddScoped<Made>();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static InteractionValidators Validators(ServiceProvider services) => services.GetRequiredService<InteractionValidators>();

    /// <summary>Counts what is made with it, in its scope.</summary>
    private sealed class Made
    {
        public int Count { get; set; }
    }

    private sealed class First(Made made) : IInteractionRequestValidator<Question>, IInteractionResponseValidator<Question, Question.Outcome>
    {
        private readonly int _number = ++made.Count;

        public ValueTask ValidateAsync(Question payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
        {
            validation.AddError("/text", "sample", $"first {_number}");
            return default;
        }

        public ValueTask ValidateAsync(Question payload, Question.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
        {
            validation.AddOutcomeError("sample", $"first {_number}");
            return default;
        }
    }

    private sealed class Second(Made made) : IInteractionRequestValidator<Question>, IInteractionResponseValidator<Question, Question.Outcome>
    {
        private readonly int _number = ++made.Count;

        public ValueTask ValidateAsync(Question payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
        {
            validation.AddError("/text", "sample", $"second {_number}");
            return default;
        }

        public ValueTask ValidateAsync(Question payload, Question.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
        {
            validation.AddError("/comment", "sample", $"second {_number}");
            return default;
        }
    }

    private sealed class OfEverything : IInteractionRequestValidator<object>
    {
        public ValueTask ValidateAsync(object payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
        {
            validation.AddError("", "sample", payload.GetType().Name);
            return default;
        }
    }

    private sealed class Failing : IInteractionRequestValidator<Question>, IInteractionResponseValidator<Question, Question.Outcome>
    {
        public ValueTask ValidateAsync(Question payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The directory is away.");
        }

        public ValueTask ValidateAsync(Question payload, Question.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The directory is away.");
    }

    private sealed class CountingScopes : IServiceScopeFactory
    {
        public int Count { get; private set; }

        public IServiceScope CreateScope()
        {
            Count++;
            throw new NotSupportedException();
        }
    }
}
