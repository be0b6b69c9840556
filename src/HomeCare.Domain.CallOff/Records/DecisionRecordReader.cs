using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Reads the facts of a decision record and decides from them. <see cref="DecisionRecordWriter"/> is its mirror.</summary>
internal static partial class DecisionRecordReader
{
    internal static OneOf<Ranking, Refusal> Decide(JsonObject record)
    {
        try
        {
            var of = new RecordMember(record, "$").Object(
                "format", "semantics", "citations", "terms", "request", "candidates", "outcome", "draw", "sha256");
            var citations = of("citations").Members().ToDictionary(
                entry => entry.Name, entry => Citation(entry.Name, entry.Value), StringComparer.Ordinal);
            var terms = Terms(of("terms"), citations);
            var request = Request(of("request"));
            var candidates = of("candidates").List(Candidate);
            var draw = of("draw").OrNull(Draw);
            return CallOffSnapshot.Create(terms, candidates).Match(
                snapshot => CallOffRanker.Replay(snapshot, request, draw).Match<OneOf<Ranking, Refusal>>(
                    ranking => ranking,
                    refusals => NotAccepted(refusals)),
                refusals => NotAccepted(refusals));
        }
        catch (UnreadableRecordException problem)
        {
            return new Refusal(
                "unreadable",
                $"at {problem.Path}: {problem.Message}",
                [new("path", problem.Path), new("problem", problem.Message)]);
        }
    }

    internal static Refusal NotAccepted(ValueList<Refusal> refusals) => new(
        "unreadable",
        "the facts in it are not accepted: " + string.Join("; ", refusals.Select(refusal => refusal.Message)),
        refusals.SelectMany(refusal => refusal.Facts).ToValueList());

    internal static Citation Citation(string id, RecordMember member)
    {
        var of = member.Object("title", "publisher", "published", "place");
        return new(id, new(of("title").Text(), of("publisher").Text(), of("published").DateOrNull()), of("place").Text());
    }

    private static CallOffTerms Terms(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("scheme", "lot", "firstDay", "lastDay", "zones", "capabilities", "bands", "sessional", "eligibility", "rungs",
            "afterExpiry", "requirements");
        try
        {
            var pricing = new HomeCarePricing(of("bands").List(Band), of("sessional").OrNull(Sessional));
            return new(
                of("scheme").As(text => new SchemeId(text)),
                of("lot").As(text => new LotId(text)),
                of("firstDay").Date(),
                of("lastDay").Date(),
                of("zones").List(zone => zone.As(text => new ZoneId(text))),
                of("capabilities").List(capability => capability.As(text => new CapabilityId(text))),
                pricing,
                of("eligibility").List(rule => Rule(rule, citations)),
                of("rungs").List(Rung))
            {
                AfterExpiry = ExpirySaving.TryFromName(of("afterExpiry").Text(), out var saving) ? saving : throw of("afterExpiry").Problem("none or begun-processes"),
                Requirements = of("requirements").List(Requirement),
            };
        }
        catch (ArgumentException problem)
        {
            throw RecordMember.Unreadable("$.terms", problem.Message);
        }

        Citation Cited(RecordMember id) => DecisionRecordReader.Cited(id, citations);

        PriceBand Band(RecordMember band)
        {
            var its = band.Object("id", "name", "citation", "range");
            return new(its("id").As(text => new BandId(text)), its("name").Text(), Range(its("range")), Cited(its("citation")));
        }

        SessionalPricing Sessional(RecordMember sessional)
        {
            var its = sessional.Object("range", "fromMinutes", "belowBand");
            var fromMinutes = its("fromMinutes").Object("value", "citation");
            return new(
                Range(its("range")),
                new(fromMinutes("value").Number(), Cited(fromMinutes("citation"))),
                its("belowBand").OrNull(BelowBand));
        }

        Cited<BandId> BelowBand(RecordMember band)
        {
            var its = band.Object("value", "citation");
            return new(its("value").As(text => new BandId(text)), Cited(its("citation")));
        }

        PriceRange Range(RecordMember range) => DecisionRecordReader.Range(range, citations);

        PackageRequirement Requirement(RecordMember requirement)
        {
            var its = requirement.Object("declaration", "allowed", "citation");
            return new(its("declaration").Text(), its("allowed").List(value => value.Text()), Cited(its("citation")));
        }
    }

    internal static Citation Cited(RecordMember id, Dictionary<string, Citation> citations) =>
        citations.TryGetValue(id.Text(), out var citation) ? citation : throw id.Problem("an id among $.citations");

    internal static PriceRange Range(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("floor", "ceiling");
        return new(Limit(of("floor")), Limit(of("ceiling")));

        Published<Money> Limit(RecordMember limit)
        {
            var its = limit.Object("value", "citation");
            return its("value").RateOrNull() is { } rate
                ? new(new Cited<Money>(rate.PerHour, Cited(its("citation"), citations)))
                : new(new NotYetSet(Cited(its("citation"), citations)));
        }
    }

    internal static EligibilityRule Rule(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("gate", "settings", "citation");
        var gate = Gate.Read(of("gate").Text(), Facts(of("settings"))) ?? throw of("gate").Problem("a known gate with known settings");
        return new(gate, Cited(of("citation"), citations));
    }

    internal static Rung Rung(RecordMember member) =>
        CallOff.Rung.TryFromName(member.Text(), out var known) ? known : throw member.Problem("a known rung");

    private static CallOffRequest Request(RecordMember member)
    {
        var of = member.Object("reference", "lot", "parish", "zone", "band", "visits", "needs", "requiredStart", "decidedOn", "details");
        var plan = WeeklyPlan.Create(of("visits").List(Visit));
        return new(
            of("reference").As(text => new PackageReference(text)),
            of("lot").As(text => new LotId(text)),
            of("parish").OrNull(parish => parish.Text()),
            of("zone").As(text => new ZoneId(text)),
            of("band").As(text => new BandId(text)),
            plan.Match(good => good, refusals => throw of("visits").Problem($"a weekly plan: {refusals[0].Message}")),
            of("needs").List(need => need.As(text => new CapabilityId(text))),
            of("requiredStart").Date(),
            of("decidedOn").Date())
        {
            Details = PackageDetails(of("details")),
        };
    }

    private static WeeklyVisit Visit(RecordMember member)
    {
        var of = member.Object("day", "start", "minutes", "carers");
        return new(
            (IsoDayOfWeek)of("day").Number(),
            PlainText.ReadTime(of("start").Text()) ?? throw of("start").Problem("a time such as 07:30"),
            of("minutes").Number(),
            of("carers").Number());
    }

    private static Candidate Candidate(RecordMember member)
    {
        var of = member.Object(
            "id", "name", "ppon", "lots", "zones", "standing", "rates", "capabilities", "spareMinutes", "awardedMinutes",
            "earliestStart", "cqc", "details");
        var membership = new Membership(
            of("lots").List(lot => lot.As(text => new LotId(text))),
            of("zones").List(zone => zone.As(text => new ZoneId(text))),
            Standing(of("standing")));
        return new(
            of("id").As(text => new ProviderId(text)),
            of("name").Text(),
            membership,
            Rates(of("rates")),
            of("capabilities").List(capability => capability.As(text => new CapabilityId(text))),
            of("spareMinutes").Number(),
            of("earliestStart").DateOrNull(),
            Regulator(of("cqc")),
            of("awardedMinutes").Number(),
            of("ppon").OrNull(ppon => ppon.As(text => new Ppon(text))))
        {
            Details = CandidateDetails(of("details")),
        };
    }

    private static OfferedRates Rates(RecordMember member)
    {
        var of = member.Object("bands", "sessional");
        var bands = of("bands").List(rate =>
        {
            var its = rate.Object("band", "rate");
            return new BandRate(its("band").As(text => new BandId(text)), its("rate").Rate());
        });
        try
        {
            return new(bands, of("sessional").RateOrNull());
        }
        catch (ArgumentException problem)
        {
            throw of("bands").Problem($"a list of rates: {problem.Message}");
        }
    }

    internal static RegulatorStanding Regulator(RecordMember member)
    {
        var of = member.Object("rating", "ratedOn", "location", "keyQuestions");
        return new(
            Rating(of("rating")),
            of("ratedOn").DateOrNull(),
            of("location").OrNull(location => location.As(text => new CqcLocationId(text))))
        {
            KeyQuestions = of("keyQuestions").List(KeyQuestion),
        };
    }

    private static KeyQuestionRating KeyQuestion(RecordMember member)
    {
        var of = member.Object("question", "rating");
        var question = CqcKeyQuestion.TryFromName(of("question").Text(), out var known) ? known : throw of("question").Problem("a known key question");
        return new(question, Rating(of("rating")));
    }

    private static CqcRating Rating(RecordMember member) =>
        CqcRating.TryFromName(member.Text(), out var rating) ? rating : throw member.Problem("a known rating");

    internal static Draw Draw(RecordMember member)
    {
        var of = member.Object("specification", "commitment", "key");
        if (of("specification").Text() != DrawSeed.Specification)
        {
            throw of("specification").Problem(DrawSeed.Specification);
        }

        return CallOff.Draw.Read(of("commitment").Text(), of("key").Text()).Match(
            draw => draw,
            refusal => throw member.Problem("a draw with a commitment and a key"));
    }
}
