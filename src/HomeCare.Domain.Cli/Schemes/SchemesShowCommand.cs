using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare schemes show</c>: the cited facts of a scheme.</summary>
internal static class SchemesShowCommand
{
    private static readonly Argument<string> SchemeArgument = SchemeNameArgument.Of("scheme", "The id of a scheme, such as hcl-2026: homecare schemes lists them.");

    private static readonly Option<string[]> PolicyOption = new("--policy")
    {
        Description = $"Only what stands under this heading: {string.Join(", ", Policies.Select(policy => policy.Name))}. Give it again for another.",
        HelpName = "HEADING",
    };

    private static IEnumerable<SchemePolicy> Policies => SchemePolicy.List.OrderBy(policy => policy.Value);

    internal static Command Create()
    {
        var command = new Command("show", "Shows every fact of a scheme with where it stands, what is not yet set, and what is no part of it.")
        {
            SchemeArgument, PolicyOption, SchemesCommand.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var found = SchemeNameArgument.Find(parsed, SchemeArgument);
        var written = parsed.GetValue(PolicyOption) ?? [];
        string[] problems = [.. SchemeNameArgument.Problems(found), .. Unknown(written)];
        if (problems.Length > 0)
        {
            throw new BadInputException(problems);
        }

        var scheme = found.AsT0;
        var asked = Policies.Where(policy => written.Length == 0 || written.Any(name => Is(policy, name))).ToValueList();
        var facts = SchemeFacts.Of(scheme).Where(fact => asked.Contains(fact.Policy)).ToValueList();
        parsed.InvocationConfiguration.Output.Write(parsed.GetValue(SchemesCommand.Json)
            ? SchemesJson.Of(scheme, facts) + Environment.NewLine
            : SchemeReport.Of(scheme, asked, facts));
        return ExitCode.Answer;
    }

    private static IEnumerable<string> Unknown(string[] written) => written
        .Where(name => !Policies.Any(policy => Is(policy, name)))
        .Select(name => $"there is no heading {name}: {Spelling.Suggest(name, Policies.Select(policy => policy.Name))}");

    private static bool Is(SchemePolicy policy, string written) =>
        string.Equals(policy.Name, written, StringComparison.OrdinalIgnoreCase) || string.Equals(policy.Heading, written, StringComparison.OrdinalIgnoreCase);
}
