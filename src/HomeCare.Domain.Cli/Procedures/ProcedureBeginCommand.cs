using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare procedure begin</c>: begins a published procedure for one package, from a ranking or from the authority's own lists.</summary>
internal static class ProcedureBeginCommand
{
    // The longest time that a response can have is 366 days.
    private const int MostHours = 366 * 24;

    private static readonly Option<string> PlanOption = new("--plan")
    {
        Description = $"The procedure: {string.Join(", ", PublishedProcedures.All.Select(one => one.Id))}, or one of the scheme that --scheme names.",
        HelpName = "PLAN",
    };

    private static readonly Option<string> SchemeOption = new("--scheme")
    {
        Description = $"Whose procedure it is, where it is not of this library: {ChosenScheme.OwnFile}.",
        HelpName = "FILE",
    };

    private static readonly ReadOption<Instant?> At = EventOptions.Moment("--at", "When the request for care was received, by the clock in London or with an offset.");

    private static readonly Option<string> ListsOption = new("--lists")
    {
        Description = "The providers that are able, tier by tier, in CSV or .xlsx with the columns tier and provider; of a ranked procedure, those of the tiers that are not ranked.",
        HelpName = "FILE",
    };

    private static readonly ReadOption<PackageReference?> PackageOption = new("--package", ReadPackage)
    {
        Description = "The package's reference, where the lists are the authority's own and nothing is ranked.",
        HelpName = "REFERENCE",
    };

    private static readonly ReadOption<ValueList<Fact>> DeclaresOption = new("--declares", EventOptions.ReadFacts)
    {
        Description = "What is declared of the package, such as live-in=yes; several are separated by semicolons.",
        HelpName = "NAME=VALUE",
    };

    private static readonly ReadOption<Money?> BudgetOption = new("--budget", EventOptions.ReadCost) { Description = "The person's budget a week.", HelpName = "PRICE" };

    private static readonly ReadOption<int?> AnswerWithinOption = new("--answer-within", ReadHours)
    {
        Description = "The authority's own time to answer, in hours. Without it there is no deadline, since no scheme prints one, and silence never counts.",
        HelpName = "HOURS",
    };

    private static readonly ReadOption<LocalDate?> FirstDayOption = Day("--first-day", "The first day on which the procedure may begin, where the scheme does not print it.");
    private static readonly ReadOption<LocalDate?> LastDayOption = Day("--last-day", "The last such day.");
    private static readonly ReadOption<LocalDate?> BlocksFromOption = Day("--blocks-from", "The first day of the period that guaranteed blocks are counted in.");
    private static readonly ReadOption<LocalDate?> BlocksUntilOption = Day("--blocks-until", "The last day of that period.");

    private static readonly Option<string>[] Options =
    [
        PlanOption, SchemeOption, At, CallOffInputs.RequestOption, CallOffInputs.OffersOption, CallOffInputs.SeedOption, ListsOption, PackageOption, DeclaresOption, BudgetOption,
        AnswerWithinOption, FirstDayOption, LastDayOption, BlocksFromOption, BlocksUntilOption, ProcedureOutput.File,
    ];

    internal static Command Create()
    {
        var command = new Command("begin", "Begins a published procedure for one package and writes its record.");
        foreach (var option in Options)
        {
            command.Add(option);
        }

        command.Add(ProcedureOutput.Force);
        command.Validators.Add(Validate);
        command.Validators.Add(CallOffInputs.RequireSeed);
        command.Validators.Add(ProcedureOutput.Validate);
        command.SetAction(Run);
        return command;
    }

    private static void Validate(CommandResult result)
    {
        foreach (var missing in new[] { PlanOption, At }.Where(option => !CallOffInputs.IsGiven(result, option)))
        {
            result.AddError($"{missing.Name} is missing: {missing.Description}");
        }

        foreach (var (one, other) in new[] { (FirstDayOption, LastDayOption), (BlocksFromOption, BlocksUntilOption) })
        {
            if (CallOffInputs.IsGiven(result, one) != CallOffInputs.IsGiven(result, other))
            {
                result.AddError($"{one.Name} and {other.Name} go together: give both.");
            }
        }

        Option[] ranked = [CallOffInputs.RequestOption, CallOffInputs.OffersOption, CallOffInputs.SeedOption];
        if (CallOffInputs.IsGiven(result, PackageOption) && ranked.Where(option => CallOffInputs.IsGiven(result, option)).Select(option => option.Name).ToArray() is { Length: > 0 } given)
        {
            result.AddError($"--package is for lists without a ranking, and {string.Join(" and ", given)} for a ranking: leave out the one or the other.");
        }

        foreach (var problem in Options.OfType<ReadOption>().Select(option => option.Problem(result)).OfType<string>())
        {
            result.AddError(problem);
        }
    }

    private static int Run(ParseResult parsed)
    {
        var scheme = parsed.GetValue(SchemeOption) is { } name ? ChosenScheme.Read(SchemeOption.Name, name, [], "with procedures") : null;
        var published = Published(scheme, parsed);
        var plan = Plan(published, parsed);
        var lists = parsed.GetValue(ListsOption) is { } file
            ? TierListsFile.Read(file, InputFile.Read(file)).Match(good => good, faults => throw new BadInputException(faults.Select(fault => fault.ToString())))
            : new([], []);
        var brief = PackageOption.Value(parsed) is { } package ? new CallOffBrief(package, lists.Lists) : Ranked(scheme, published, parsed, lists.Lists);
        var named = brief.Lists.Select(list => list.Tier).ToHashSet();
        var whole = brief with
        {
            // A tier that the table does not name has nobody; how the procedure stands says so.
            Lists = [.. brief.Lists, .. plan.Stages.Select(stage => stage.Tier).Distinct().Where(tier => !named.Contains(tier)).Select(tier => new TierList(tier, []))],
            Declared = [.. brief.Declared, .. DeclaresOption.Value(parsed) ?? []],
            PersonalBudget = BudgetOption.Value(parsed) is { } budget ? ExactAmount.FromMoney(budget) : null,
            Blocks = Blocks(parsed, lists.Blocks),
        };
        var procedure = CallOffInputs.Good(Procedure.Begin(plan, whole, At.Value(parsed)!.Value));
        ProcedureFile.Write(procedure, parsed.GetValue(ProcedureOutput.File), parsed.GetValue(ProcedureOutput.Force), parsed.InvocationConfiguration.Output);
        return procedure.Outcome.IsNobodyLeft ? ExitCode.NegativeAnswer : ExitCode.Answer;
    }

    private static PublishedProcedure Published(Scheme? scheme, ParseResult parsed)
    {
        var (name, known) = (parsed.GetRequiredValue(PlanOption), scheme?.Procedures ?? PublishedProcedures.All);
        var published = known.FirstOrDefault(one => one.Id.Value == name)
            ?? throw new BadInputException($"--plan: no procedure of {scheme?.Id.Value ?? "this library"} has the id {name}: "
                + (known.Count == 0 ? "it has none" : Spelling.Suggest(name, known.Select(one => one.Id.Value))));
        return AnswerWithinOption.Value(parsed) is { } hours
            ? published.WithTimeToAnswer(ResponseTime.Within(Duration.FromHours(hours)), $"{PlainText.Of(hours)} {(hours == 1 ? "hour" : "hours")}")
            : published;
    }

    private static ProcedurePlan Plan(PublishedProcedure published, ParseResult parsed) =>
        (FirstDayOption.Value(parsed), LastDayOption.Value(parsed)) is ({ } first, { } last)
            ? CallOffInputs.Good(published.PlanFor(first, last))
            : published.Plan().Match(plan => plan, refusals => throw new BadInputException(refusals.Select(refusal => $"{refusal.Message}, with --first-day and --last-day")));

    private static CallOffBrief Ranked(Scheme? own, PublishedProcedure published, ParseResult parsed, ValueList<TierList> others)
    {
        var (inputs, tier) = (CallOffInputs.Of(parsed), published.Stages[0].Tier);
        var scheme = own ?? PublishedSchemes.All.FirstOrDefault(one => one.Id == published.Id);
        var answer = scheme is not null && published.Stages[0].Approach.IsT0 && IsRanked(scheme) ? RankedScheme.Rank(scheme, inputs) : null;
        return answer switch
        {
            HomeCareCallOff homeCare => Brief(homeCare),
            DayServiceCallOff days => BriefOfDays(days),
            _ => throw new BadInputException(
                $"--package and --lists are missing: {published.Id} is not ranked from offers, so name the package and the providers that are able"),
        };

        static bool IsRanked(Scheme scheme) => scheme.RankedPricing.TryGet(out _) || scheme.DayServiceCallOffs.Count > 0;

        CallOffBrief Brief(HomeCareCallOff answer) => new(answer.Ranking.Request.Reference, [With(TierList.Of(tier, answer.Ranking), answer.Ranking), .. others])
        {
            Declared = answer.Ranking.Request.Details.Declarations,
            ChosenBecause = Because(DecisionRecord.Of(answer.Ranking).Sha256),
        };

        CallOffBrief BriefOfDays(DayServiceCallOff answer) => new(answer.Ranking.Request.Reference, [new(tier, answer.Ranking.Offers.Select(Place).ToValueList()), .. others])
        {
            Declared = answer.Ranking.Request.Details.Declarations,
            ChosenBecause = Because(DayServiceRecord.Of(answer.Ranking).Sha256),
        };
    }

    // The record of the ranking is the evidence of the order; its fingerprint ties the two together.
    private static ValueList<Fact> Because(string sha256) => [new("ranking-sha256", sha256)];

    private static TierList With(TierList list, Ranking ranking) => list with
    {
        Places = list.Places.Zip(ranking.Offers, (place, offer) => place with { Declared = offer.Candidate.Details.Declarations }).ToValueList(),
    };

    private static ListedProvider Place(RankedDayService offer) => new(offer.Candidate.Id)
    {
        WeeklyCost = offer.Cost.IsComplete ? offer.Cost.Total : null,
        Declared = offer.Candidate.Details.Declarations,
    };

    private static BlockLedger? Blocks(ParseResult parsed, ValueList<GuaranteedBlock> blocks) => blocks.Count == 0 ? null
        : (BlocksFromOption.Value(parsed), BlocksUntilOption.Value(parsed)) is ({ } from, { } until) ? CallOffInputs.Good(BlockLedger.Create(from, until, blocks))
        : throw new BadInputException("--blocks-from and --blocks-until are missing: the lists have guaranteed blocks, which are counted in a period");

    private static ReadOption<LocalDate?> Day(string name, string description) => new(name, ClockTime.ReadDay) { Description = description, HelpName = "DATE" };

    private static OneOf<PackageReference?, string> ReadPackage(string text) =>
        Identifier.ProblemWith(text) is { } problem ? problem : new PackageReference(text);

    private static OneOf<int?, string> ReadHours(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= MostHours
            ? hours
            : $"{(text.Length == 0 ? "nothing" : text)} is not a number of hours: write one from 1 to {PlainText.Of(MostHours)}";
}
