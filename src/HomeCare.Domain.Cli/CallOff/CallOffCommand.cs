using System.CommandLine;
using System.Text;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare call-off</c>: ranks the providers for one package and explains the answer.</summary>
internal static class CallOffCommand
{

    private static readonly Option<string> RecordOption = new("--record")
    {
        Description = "Where to write the decision record.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> ForceOption = new("--force") { Description = "Replace a record that exists." };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the decision record and nothing else." };

    private static readonly Option<string> WhyOption = new("--why")
    {
        Description = "Explain one provider, by its identifier.",
        HelpName = "PROVIDER",
    };

    private static readonly Option<string> WhatIfOption = new("--what-if")
    {
        Description = "Say what would have changed the answer for one provider: its highest winning price, or what it would have needed.",
        HelpName = "PROVIDER",
    };

    internal static Command Create()
    {
        var command = new Command("call-off", "Ranks every provider for one package of home care or of day services under a scheme, and explains the answer.")
        {
            RankedScheme.Option, CallOffInputs.RequestOption, CallOffInputs.OffersOption, CallOffInputs.SeedOption, RecordOption, ForceOption, JsonOption, WhyOption, WhatIfOption,
        };
        command.Validators.Add(result =>
        {
            Option[] answers = [JsonOption, WhyOption, WhatIfOption];
            if (answers.Where(option => CallOffInputs.IsGiven(result, option)).Select(option => option.Name).ToArray() is { Length: > 1 } given)
            {
                result.AddError($"{string.Join(" and ", given)} do not go together: choose one.");
            }

            if (CallOffInputs.IsGiven(result, ForceOption) && !CallOffInputs.IsGiven(result, RecordOption))
            {
                result.AddError("--force replaces a record: name it with --record FILE.");
            }
        });
        command.Validators.Add(CallOffInputs.RequireSeed);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var answer = RankedScheme.Rank(RankedScheme.Of(parsed), CallOffInputs.Of(parsed));
        var lines = parsed.GetValue(WhyOption) is { } provider ? answer.Why(Named(answer, "--why", provider))
            : parsed.GetValue(WhatIfOption) is { } other ? answer.WhatIf(Named(answer, "--what-if", other))
            : null;
        var recordFile = parsed.GetValue(RecordOption);
        if (recordFile is not null)
        {
            InputFile.WriteRecord(recordFile, answer.Record, parsed.GetValue(ForceOption));
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(JsonOption))
        {
            output.Write(Encoding.UTF8.GetString(answer.Record.Span));
        }
        else if (lines is not null)
        {
            output.WriteLine(string.Join(Environment.NewLine, lines.Select(PlainText.OneLine)));
        }
        else
        {
            answer.Print(output, recordFile);
        }

        return answer.IsAwarded ? ExitCode.Answer : ExitCode.NegativeAnswer;
    }

    private static ProviderId Named(ICallOffAnswer answer, string option, string provider)
    {
        var ids = answer.Candidates.ToArray();
        return Array.Find(ids, one => one.Value == provider)
            ?? Array.Find(ids, one => string.Equals(one.Value, provider, StringComparison.OrdinalIgnoreCase))
            ?? throw new BadInputException($"{option}: there is no provider \"{provider}\": {Spelling.Suggest(provider, ids.Select(one => one.Value))}");
    }
}
