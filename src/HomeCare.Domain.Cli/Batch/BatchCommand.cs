using System.CommandLine;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare batch</c>: ranks the providers for many packages, one after the other.</summary>
internal static class BatchCommand
{
    private static readonly Argument<string> PackagesArgument = new("packages")
    {
        Description = "The packages, in CSV or .xlsx. Without it, the shipped example's.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> SchemeOption = new("--scheme")
    {
        Description = $"The scheme: {RankedScheme.HomeCareExample}, or {ChosenScheme.OwnFile}. Without it, {RankedScheme.HomeCareExample}.",
        HelpName = "SCHEME",
    };

    private static readonly Option<string> OffersOption = new("--offers")
    {
        Description = "The providers and their offers, in CSV or .xlsx. Without it, the shipped example's.",
        HelpName = "FILE",
    };

    private static readonly Option<string> SeedOption = new("--seed-file")
    {
        Description = "The authority's draw seed: 32 hexadecimal digits. Needed with your own packages.",
        HelpName = "FILE",
    };

    private static readonly Option<string> ResultsOption = new("--results")
    {
        Description = "Where to write a row for each package, as .csv or .xlsx.",
        HelpName = "FILE",
    };

    private static readonly Option<string> RecordsOption = new("--records")
    {
        Description = "A folder for the decision records. It is made if it is missing.",
        HelpName = "FOLDER",
    };

    private static readonly Option<bool> InTurnOption = new("--in-turn")
    {
        Description = "Let each award take its hours before the next package is ranked. Without it, every package is ranked on the same offers.",
    };

    internal static Command Create()
    {
        var command = new Command("batch", "Ranks every provider for each of many packages of home care under a scheme.")
        {
            PackagesArgument, SchemeOption, OffersOption, SeedOption, ResultsOption, RecordsOption, InTurnOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(PackagesArgument) is { Tokens.Count: > 0 } && result.GetResult(SeedOption) is null)
            {
                result.AddError("--seed-file is missing: your own packages need your authority's draw seed, committed to before the candidates were known.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var results = parsed.GetValue(ResultsOption);
        var kind = results is null ? default : ResultsFile.KindOf(results);
        var scheme = Scheme(parsed);
        var (requests, snapshots, seed) = Inputs(scheme, parsed);
        var records = parsed.GetValue(RecordsOption) is { } folder ? new RecordFolder(folder, requests) : null;
        var batch = new BatchDecisions(snapshots, seed, parsed.GetValue(InTurnOption));
        var rankings = BatchProgress.Over(requests, batch.Decide, cancellation);
        if (results is not null)
        {
            InputFile.Write(results, CallOffResultsFile.Write(rankings, kind));
        }

        records?.Write(rankings);
        foreach (var line in BatchReport.Lines(requests, rankings, results, records))
        {
            parsed.InvocationConfiguration.Output.WriteLine(PlainText.OneLine(line));
        }

        return rankings.Count == requests.Count && rankings.All(ranking => ranking.Winner is not null) ? ExitCode.Answer : ExitCode.NegativeAnswer;
    }

    private static Scheme Scheme(ParseResult parsed)
    {
        var scheme = ChosenScheme.Read(
            SchemeOption.Name, parsed.GetValue(SchemeOption) ?? RankedScheme.HomeCareExample, [RankedScheme.HomeCareExample], "that ranks packages of home care");
        _ = ChosenScheme.Policy(SchemeOption.Name, scheme, scheme.RankedPricing, "the prices by which home care is ranked");
        return scheme.Id.Value == RankedScheme.HomeCareExample || (parsed.GetValue(PackagesArgument) is not null && parsed.GetValue(OffersOption) is not null)
            ? scheme
            : throw new BadInputException($"the packages and --offers are needed: the shipped example is of {RankedScheme.HomeCareExample}, not of {scheme.Id}");
    }

    private static (ValueList<CallOffRequest> Requests, Dictionary<LotId, CallOffSnapshot> Snapshots, DrawSeed Seed) Inputs(Scheme scheme, ParseResult parsed)
    {
        var (packagesFile, offersFile, seedFile) = (parsed.GetValue(PackagesArgument), parsed.GetValue(OffersOption), parsed.GetValue(SeedOption));
        var faults = new List<string>();
        var requests = Take(PackagesFile.Read(packagesFile ?? ShippedExample.Packages, Content(packagesFile, ShippedExample.Packages), scheme));
        var firstDecision = requests?.Select(request => request.DecidedOn).DefaultIfEmpty().Min();
        var candidates = Take(OffersFile.Read(offersFile ?? ShippedExample.Offers, Content(offersFile, ShippedExample.Offers), scheme, firstDecision));
        var seed = SeedFile.Read(Content(seedFile, ShippedExample.Seed)).Match<DrawSeed?>(
            good => good,
            refusal =>
            {
                faults.Add($"{seedFile}: {refusal.Message}");
                return null;
            });
        if (requests is not null && candidates is not null)
        {
            faults.AddRange(requests.SelectMany(request => NamedProviders.Faults($"{packagesFile ?? ShippedExample.Packages}: {request.Reference}", request.Details, candidates.Select(one => one.Id))));
        }

        if (requests is not null && parsed.GetValue(InTurnOption))
        {
            faults.AddRange(NotInTurn(packagesFile ?? ShippedExample.Packages, requests));
        }

        if (faults.Count > 0 || requests is null || candidates is null || seed is null)
        {
            throw new BadInputException(faults);
        }

        var lots = requests.Select(request => request.Lot).Distinct();
        return (requests, lots.ToDictionary(lot => lot, lot => Snapshot(scheme.TermsFor(lot).AsT0, candidates)), seed);

        T? Take<T>(OneOf<T, ValueList<InputFault>> read)
            where T : class => read.Match<T?>(
                good => good,
                found =>
                {
                    faults.AddRange(found.Select(fault => fault.ToString()));
                    return null;
                });
    }

    // An award takes hours from the packages after it, so that a later decision may not stand before an earlier one.
    private static IEnumerable<string> NotInTurn(string file, ValueList<CallOffRequest> requests) => requests
        .Zip(requests.Skip(1))
        .Where(pair => pair.Second.DecidedOn < pair.First.DecidedOn)
        .Select(pair => $"{file}: {pair.Second.Reference} is decided on {PlainText.Of(pair.Second.DecidedOn)}, before {pair.First.Reference} on {PlainText.Of(pair.First.DecidedOn)}: "
            + "with --in-turn, sort the packages by decided_on");

    private static CallOffSnapshot Snapshot(CallOffTerms terms, ValueList<Candidate> candidates) => CallOffSnapshot.Create(terms, candidates).Match(
        snapshot => snapshot,
        refusals => throw new BadInputException(refusals.Select(refusal => refusal.Message)));

    private static byte[] Content(string? file, string shipped) => file is null ? ShippedExample.Read(shipped) : InputFile.Read(file);
}
