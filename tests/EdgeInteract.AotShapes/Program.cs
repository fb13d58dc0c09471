using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EdgeInteract;
using EdgeInteract.AotShapes;
using EdgeInteract.AotShapes.Questions;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

// What a native program does not have, this process does not have either; and not by name only.
Exercise.Require(!JsonSerializer.IsReflectionEnabledByDefault, "reflection is enabled in the serializer");
Exercise.Require(!RuntimeFeature.IsDynamicCodeSupported && !RuntimeFeature.IsDynamicCodeCompiled, "code can be emitted");
#pragma warning disable IL2026, IL3050 // They are called because they must fail.
Exercise.Require(Fails(static () => JsonSerializer.Serialize(new Item("x"))), "the serializer has serialized by reflection");
Exercise.Require(Fails(static () => new DynamicMethod("x", typeof(void), Type.EmptyTypes)), "a method has been made");
#pragma warning restore IL2026, IL3050
Console.WriteLine("without reflection in the serializer, without dynamic code");

var services = new ServiceCollection();
services.AddEdgeInteract().AddEdgeInteractAotShapesInteractions();
await using var provider = services.BuildServiceProvider();
await using var person = await TestPerson.ConnectAsync(provider, "person-1");
person.WhenAsked<AskScalars>().Respond(static asked => new AskScalars.Same(asked.Given, asked.Values, asked.Maybe));
person.WhenAsked<AskLists>().Respond(static asked => new AskLists.Same(asked.Given));
person.WhenAsked<AskMaps>().Respond(static asked => new AskMaps.Same(asked.Given));
person.WhenAsked<AskJson>().Respond(static asked => new AskJson.Other("more-or-less", asked.Given));
person.WhenAsked<AskObjects>().Respond(static asked => new AskObjects.Same(asked.Given));

var shapes = provider.GetRequiredService<Shapes>();
Report("scalars", await Exercise.RunAsync(AskScalarsContract.Instance, Samples.Scalars, payload => shapes.RequestAskScalars("person-1", payload)));
Report("lists", await Exercise.RunAsync(AskListsContract.Instance, Samples.Lists, payload => shapes.RequestAskLists("person-1", payload)));
Report("maps", await Exercise.RunAsync(AskMapsContract.Instance, Samples.Maps, payload => shapes.RequestAskMaps("person-1", payload)));
Report("json", await Exercise.RunAsync(AskJsonContract.Instance, Samples.Json, payload => shapes.RequestAskJson("person-1", payload)));
Report("objects", await Exercise.RunAsync(AskObjectsContract.Instance, Samples.Objects, payload => shapes.RequestAskObjects("person-1", payload)));

try
{
    await shapes.PublishAskJson("person-1", Samples.Json with { Given = Samples.Json.Given with { All = [1, new Uri("urn:x")] } });
}
catch (InteractionRequestInvalidException refusal)
{
    Console.WriteLine(refusal.Errors[0].Pointer);
}

static void Report(string name, int judged) => Console.WriteLine($"{name}: answered, {(judged > 0 ? "judged" : "not judged")}");

static bool Fails(Action action)
{
    try
    {
        action();
        return false;
    }
    catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
    {
        return true;
    }
}
