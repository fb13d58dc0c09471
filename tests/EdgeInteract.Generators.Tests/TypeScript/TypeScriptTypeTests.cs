using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>What an editor takes for right and for wrong: each line below <c>@ts-expect-error</c> must not compile, and every other one must.</summary>
public sealed class TypeScriptTypeTests
{
    private const string Usage = """
        import type { Interaction, InteractionCard, InteractionRequest, KnownTypeKey, PayloadOf, ResponseOf } from "edge-interact-core";
        import type { InteractionClient } from "edge-interact-client";
        import { isLeaveApproval, isSurveyOtherOutcome, type LeaveApproval, type LeaveApprovalResponse, type LeaveApprovalRisk, type SurveyResponse } from "./acme-hr.js";
        import type { Shapes } from "./acme-shapes.js";

        declare const client: InteractionClient;
        declare const item: Interaction;
        declare const card: InteractionCard;
        declare const leave: LeaveApproval;
        declare const answer: LeaveApprovalResponse;
        declare const survey: SurveyResponse;
        declare const request: InteractionRequest<"acme/leave-approval">;

        // Both files add to one interface.
        export type Keys = ["acme/leave-approval" extends KnownTypeKey ? 1 : never, "acme/survey" extends KnownTypeKey ? 1 : never, "acme/shapes" extends KnownTypeKey ? 1 : never];
        export const keys: Keys = [1, 1, 1];
        // @ts-expect-error there is no such contract
        export const noKey: KnownTypeKey = "acme/none";

        // Answers.
        export const approved: LeaveApprovalResponse = { outcome: "approved" };
        export const approvedWithNull: ResponseOf<"acme/leave-approval"> = { outcome: "approved", data: null };
        export const rejected: LeaveApprovalResponse = { outcome: "rejected", data: { reason: "busy" } };
        // @ts-expect-error there is no such outcome
        export const wrongOutcome: LeaveApprovalResponse = { outcome: "postponed" };
        // @ts-expect-error the data is missing
        export const missingData: LeaveApprovalResponse = { outcome: "rejected" };
        // @ts-expect-error a member is missing
        export const missingMember: LeaveApprovalResponse = { outcome: "rejected", data: {} };
        // @ts-expect-error it is a member of the other outcome
        export const otherMember: LeaveApprovalResponse = { outcome: "rejected", data: { reason: "busy", comment: "x" } };
        // @ts-expect-error a text is not a number
        export const wrongType: LeaveApprovalResponse = { outcome: "rejected", data: { reason: 7 } };
        // @ts-expect-error what is left out is not undefined
        export const undefinedMember: LeaveApprovalResponse = { outcome: "approved", data: { comment: undefined } };
        // @ts-expect-error what is left out is not undefined
        export const undefinedData: LeaveApprovalResponse = { outcome: "approved", data: undefined };

        // Payloads.
        // @ts-expect-error there is no such member
        export const noMember: string = leave.employee;
        // @ts-expect-error it may be left out
        export const optional: string | null = leave.reason;
        // @ts-expect-error nobody changes a question
        leave.employeeName = "x";
        // @ts-expect-error nobody changes a list either
        leave.covers?.push({ userId: "a" });
        // @ts-expect-error there may be no first item
        export const first: string | undefined = leave.covers?.[0].userId;
        // @ts-expect-error there is no such value
        export const risk: LeaveApprovalRisk = "High";

        // Narrowing, by outcome and by type.
        export function describe(response: LeaveApprovalResponse): string {
          switch (response.outcome) {
            case "approved":
              return response.data?.comment ?? "approved";
            case "rejected":
              return response.data.reason;
            default: {
              const none: never = response;
              return none;
            }
          }
        }

        export function forgets(response: LeaveApprovalResponse): string {
          switch (response.outcome) {
            case "approved":
              return "approved";
            default: {
              // @ts-expect-error a case is missing
              const none: never = response;
              return none;
            }
          }
        }

        if (answer.outcome === "approved") {
          // @ts-expect-error it belongs to the other outcome
          answer.data?.reason;
        }

        if (survey.outcome === "answered") {
          const fields: Readonly<Record<string, unknown>> = survey.data.fields;
          Object.keys(fields);
        }

        // In the queue.
        if (card.request.type === "acme/leave-approval") {
          const employee: string = card.request.payload.employeeName;
          employee.trim();
          // @ts-expect-error it is a member of another contract
          card.request.payload.text;
        }

        // Answering.
        void client.respond(request, { outcome: "approved", data: { comment: "x" } });
        // @ts-expect-error there is no such outcome
        void client.respond(request, { outcome: "postponed" });
        // @ts-expect-error the data is missing
        void client.respond(request, { outcome: "rejected" });
        if (item.type === "acme/leave-approval") void client.respond(item, { outcome: "rejected", data: { reason: "busy" } });
        if (item.type === "acme/survey") {
          void client.respond(item, { outcome: "skipped" });
          const other: string = item.payload.text;
          // @ts-expect-error any text may be the name of an outcome with other data
          void client.respond(item, { outcome: other });
          if (isSurveyOtherOutcome(other)) void client.respond(item, { outcome: other, data: { comment: "x" } });
        }

        // A component for each type.
        type Renderers = { readonly [K in "acme/leave-approval" | "acme/survey"]: (payload: PayloadOf<K>, respond: (answer: ResponseOf<K>) => void) => string };
        export const renderers: Renderers = {
          "acme/leave-approval": (payload, respond) => {
            respond({ outcome: "approved" });
            // @ts-expect-error it is an outcome of the other type
            respond({ outcome: "skipped" });
            return payload.employeeName;
          },
          "acme/survey": (payload, respond) => {
            respond({ outcome: "skipped" });
            // @ts-expect-error it is a member of the other payload
            return payload.employeeName;
          },
        };

        // A guard narrows what came from anywhere.
        export function read(json: string): LeaveApproval | undefined {
          const value: unknown = JSON.parse(json);
          return isLeaveApproval(value) ? value : undefined;
        }

        // What the server writes.
        export const written: Shapes = $written$;
        export const writtenLeave: LeaveApproval = $leave$;
        """;

    [Fact]
    public async Task Types_take_what_the_server_sends_and_refuse_what_it_would_refuse()
    {
        var shapes = Declarations.Shapes.Replace("Acme.Hr", "Acme.Shapes", StringComparison.Ordinal);
        var folder = TypeScriptFolder.Create("types", TypeScriptCorpus.Read(Declarations.Leave, Declarations.Survey, shapes));
        folder.Write("usage.ts", Usage
            .Replace("$written$", Written(shapes, "Acme.Shapes.ShapesContract", Declarations.ShapesDocument), StringComparison.Ordinal)
            .Replace("$leave$", Written(
                Declarations.Leave,
                "Acme.Hr.LeaveApprovalContract",
                """{"employeeName":"a","from":"2026-01-31","to":"2026-02-01","days":0.5,"covers":[{"userId":"b","risk":"very-high"}]}"""), StringComparison.Ordinal));

        (await CompileAsync(folder)).ShouldBeEmpty();

        // Each expectation is one that the compiler looks at.
        folder.Write("usage.ts", "import type { LeaveApprovalResponse } from \"./acme-hr.js\";\n// @ts-expect-error\nexport const right: LeaveApprovalResponse = { outcome: \"approved\" };\n");
        (await CompileAsync(folder)).ShouldContain("Unused '@ts-expect-error' directive");
    }

    private static Task<string> CompileAsync(TypeScriptFolder folder) => folder.CompileAsync(new
    {
        target = "es2022",
        lib = new[] { "es2023", "dom" },
        types = Array.Empty<string>(),
        module = "esnext",
        moduleResolution = "bundler",
        customConditions = new[] { "edge-interact-source" },
        strict = true,
        noUncheckedIndexedAccess = true,
        exactOptionalPropertyTypes = true,
        verbatimModuleSyntax = true,
        skipLibCheck = true,
    });

    private static string Written(string declaration, string contract, string document)
    {
        var reader = GeneratorRun.Of(declaration).Contract(contract);
        return reader.Write(reader.Accept(document));
    }
}
