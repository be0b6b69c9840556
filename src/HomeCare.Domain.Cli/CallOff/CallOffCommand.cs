using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare call-off</c>: ranks the providers for one package and explains the answer.</summary>
internal static class CallOffCommand
{
    private static readonly Option<string> RequestOption = new("--request")
    {
        Description = "The package, in JSON. Without it, the shipped example's.",
        HelpName = "FILE",
    };

    private static readonly Option<string> OffersOption = new("--offers")
    {
        Description = "The providers and their offers, in CSV. Without it, the shipped example's.",
        HelpName = "FILE",
    };

    private static readonly Option<string> SeedOption = new("--seed-file")
    {
        Description = "The authority's draw seed: 32 hexadecimal digits. Needed with --request.",
        HelpName = "FILE",
    };

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
        var command = new Command("call-off", "Ranks every provider for one package of care under Leicestershire's 2026 scheme.")
        {
            RequestOption, OffersOption, SeedOption, RecordOption, ForceOption, JsonOption, WhyOption, WhatIfOption,
        };
        command.Validators.Add(result =>
        {
            Option[] answers = [JsonOption, WhyOption, WhatIfOption];
            if (answers.Where(option => IsGiven(result, option)).Select(option => option.Name).ToArray() is { Length: > 1 } given)
            {
                result.AddError($"{string.Join(" and ", given)} do not go together: choose one.");
            }

            if (IsGiven(result, ForceOption) && !IsGiven(result, RecordOption))
            {
                result.AddError("--force replaces a record: name it with --record FILE.");
            }

            if (IsGiven(result, RequestOption) && !IsGiven(result, SeedOption))
            {
                result.AddError("--seed-file is missing: your own package needs your authority's draw seed, committed to before the candidates were known.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    // Asks for no value: the value of an option that is given twice cannot be had.
    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static int Run(ParseResult parsed)
    {
        var scheme = LeicestershireHomeCare2026.Scheme;
        var (ranking, seed) = Rank(scheme, parsed.GetValue(RequestOption), parsed.GetValue(OffersOption), parsed.GetValue(SeedOption));
        var lines = parsed.GetValue(WhyOption) is { } provider ? ranking.Explain(Named(ranking, "--why", provider))
            : parsed.GetValue(WhatIfOption) is { } other ? WhatIfLines(ranking, seed, Named(ranking, "--what-if", other))
            : null;
        var record = DecisionRecord.Of(ranking);
        var recordFile = parsed.GetValue(RecordOption);
        if (recordFile is not null)
        {
            InputFile.WriteRecord(recordFile, record.Bytes, parsed.GetValue(ForceOption));
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(JsonOption))
        {
            output.Write(Encoding.UTF8.GetString(record.Bytes.Span));
        }
        else if (lines is not null)
        {
            output.WriteLine(string.Join(Environment.NewLine, lines.Select(PlainText.OneLine)));
        }
        else
        {
            var example = parsed.GetValue(RequestOption) is null && parsed.GetValue(OffersOption) is null;
            new CallOffReport(scheme, ranking, record, recordFile, example).Print(output);
        }

        return ranking.Winner is null ? ExitCode.NegativeAnswer : ExitCode.Answer;
    }

    private static (Ranking Ranking, DrawSeed Seed) Rank(Scheme scheme, string? requestFile, string? offersFile, string? seedFile)
    {
        var faults = new List<string>();
        var request = Take(RequestFile.Read(
            requestFile ?? ShippedExample.Request, Content(requestFile, ShippedExample.Request), scheme));
        var candidates = Take(OffersFile.Read(
            offersFile ?? ShippedExample.Offers, Content(offersFile, ShippedExample.Offers), scheme, request?.DecidedOn));
        var seed = SeedFile.Read(Content(seedFile, ShippedExample.Seed)).Match<DrawSeed?>(
            good => good,
            refusal =>
            {
                faults.Add($"{seedFile}: {refusal.Message}");
                return null;
            });
        if (request is null || candidates is null || seed is null)
        {
            throw new BadInputException(faults);
        }

        var terms = scheme.TermsFor(request.Lot).AsT0;
        var ranking = CallOffSnapshot.Create(terms, candidates).Match(
            snapshot => CallOffRanker.Rank(snapshot, request, seed).Match(good => good, Refuse),
            Refuse);
        return (ranking, seed);

        T? Take<T>(OneOf<T, ValueList<InputFault>> read)
            where T : class => read.Match<T?>(
                good => good,
                found =>
                {
                    faults.AddRange(found.Select(fault => fault.ToString()));
                    return null;
                });

        static Ranking Refuse(ValueList<Refusal> refusals) =>
            throw new BadInputException(refusals.Select(refusal => refusal.Message));
    }

    private static byte[] Content(string? file, string shipped) => file is null ? ShippedExample.Read(shipped) : InputFile.Read(file);

    private static ProviderId Named(Ranking ranking, string option, string provider)
    {
        var ids = ranking.Snapshot.Candidates.Select(candidate => candidate.Id).ToArray();
        return Array.Find(ids, one => one.Value == provider)
            ?? Array.Find(ids, one => string.Equals(one.Value, provider, StringComparison.OrdinalIgnoreCase))
            ?? throw new BadInputException($"{option}: there is no provider \"{provider}\": {Spelling.Suggest(provider, ids.Select(one => one.Value))}");
    }

    // Of the winner also what would have given the package to somebody else.
    private static ValueList<string> WhatIfLines(Ranking ranking, DrawSeed seed, ProviderId provider)
    {
        var whatIf = WhatIf.Of(ranking, seed).AsT0;
        var lines = whatIf.Explain(provider).AsT0;
        return ranking.Winner?.Candidate.Id == provider
            ? [.. lines, "The smallest changes that would have given the package to somebody else:", .. whatIf.ChangesOfWinner().Select(change => "  " + change.Words)]
            : lines;
    }
}
