using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Reads the facts of a record of day services and decides from them. <see cref="DayServiceRecordWriter"/> is its mirror.</summary>
internal static class DayServiceRecordReader
{
    internal static OneOf<DayServiceRanking, Refusal> Decide(JsonObject record)
    {
        try
        {
            var of = new RecordMember(record, "$").Object(
                "format", "semantics", "citations", "terms", "request", "candidates", "outcome", "draw", "sha256");
            var citations = of("citations").Members().ToDictionary(
                entry => entry.Name, entry => DecisionRecordReader.Citation(entry.Name, entry.Value), StringComparer.Ordinal);
            var terms = Terms(of("terms"), citations);
            var request = Request(of("request"), terms.Services);
            var candidates = of("candidates").List(Candidate);
            var draw = of("draw").OrNull(DecisionRecordReader.Draw);
            return DayServiceSnapshot.Create(terms, candidates).Match(
                snapshot => DayServiceRanker.Replay(snapshot, request, draw).Match<OneOf<DayServiceRanking, Refusal>>(
                    ranking => ranking,
                    refusals => DecisionRecordReader.NotAccepted(refusals)),
                refusals => DecisionRecordReader.NotAccepted(refusals));
        }
        catch (UnreadableRecordException problem)
        {
            return new Refusal(
                "unreadable",
                $"at {problem.Path}: {problem.Message}",
                [new("path", problem.Path), new("problem", problem.Message)]);
        }
    }

    private static DayServiceCallOffTerms Terms(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("scheme", "lot", "firstDay", "lastDay", "services", "ranges", "rounding", "eligibility", "rungs");
        var rounding = of("rounding").Object("point", "half");
        try
        {
            return new(
                of("scheme").As(text => new SchemeId(text)),
                of("lot").As(text => new LotId(text)),
                of("firstDay").Date(),
                of("lastDay").Date(),
                Services(of("services"), citations),
                of("ranges").List(range => Range(range, citations)),
                new(
                    RoundingPoint.TryFromName(rounding("point").Text(), out var point) ? point : throw rounding("point").Problem("a rounding point"),
                    PennyRounding.TryFromName(rounding("half").Text(), out var half) ? half : throw rounding("half").Problem("a rounding of half a penny")),
                of("eligibility").List(rule => DecisionRecordReader.Rule(rule, citations)),
                of("rungs").List(DecisionRecordReader.Rung));
        }
        catch (ArgumentException problem)
        {
            throw RecordMember.Unreadable("$.terms", problem.Message);
        }
    }

    private static DayServiceTerms Services(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("bands", "sessionMinutes", "longDay", "supplementTime");
        var session = of("sessionMinutes").Object("value", "citation");
        return DayServiceTerms.Create(
            of("bands").List(band => Band(band, citations)),
            new(session("value").Number(), DecisionRecordReader.Cited(session("citation"), citations)),
            LongDay.TryFromName(of("longDay").Text(), out var longDay) ? longDay : throw of("longDay").Problem("refused or session-and-pro-rata"),
            SupplementTime.TryFromName(of("supplementTime").Text(), out var time) ? time : throw of("supplementTime").Problem("during-the-base or beside-the-base"))
            .Match(good => good, refusals => throw of("bands").Problem($"a list of bands: {refusals[0].Message}"));
    }

    private static ServiceBand Band(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("id", "purpose", "ratio", "units", "step", "supplements", "citation");
        return new(
            of("id").As(text => new BandId(text)),
            of("purpose").Text(),
            of("ratio").OrNull(Ratio),
            Commissioning(of("units"), of("step")),
            of("supplements").List(band => band.As(text => new BandId(text))),
            DecisionRecordReader.Cited(of("citation"), citations));
    }

    private static StaffingRatio Ratio(RecordMember member)
    {
        var of = member.Object("staff", "people");
        var (staff, people) = (of("staff").Number(), of("people").Number());
        return staff > 0 && people > 0 ? new(staff, people) : throw member.Problem("a ratio of at least one to one");
    }

    private static Commissioning Commissioning(RecordMember units, RecordMember step)
    {
        var all = units.List(Unit);
        if (step.IsNull)
        {
            return Pricing.Commissioning.InBlocks(all);
        }

        var known = TimeStep.TryFromName(step.Text(), out var found) ? found : throw step.Problem("a step of time");
        return all is [var one] ? Pricing.Commissioning.ProRata(one, known) : throw units.Problem("one unit, of which time is pro rata");
    }

    private static PriceUnit Unit(RecordMember member)
    {
        var of = member.Object("kind", "minutes");
        var minutes = of("minutes").IsNull ? (int?)null : of("minutes").Number();
        var unit = (of("kind").Text(), minutes) switch
        {
            ("hour", 60) => PriceUnit.Hour,
            ("session", >= 1 and <= DaySegment.MostMinutes) => PriceUnit.Session(minutes.Value),
            ("half-day", >= 1 and <= DaySegment.MostMinutes) => PriceUnit.HalfDay(minutes.Value),
            _ => null,
        };
        return unit ?? throw member.Problem("an hour of 60 minutes, or a session or half day of 1 to 1440");
    }

    private static DayServiceRange Range(RecordMember member, Dictionary<string, Citation> citations)
    {
        var of = member.Object("band", "unit", "range");
        return new(of("band").As(text => new BandId(text)), Unit(of("unit")), DecisionRecordReader.Range(of("range"), citations));
    }

    private static DayServiceRequest Request(RecordMember member, DayServiceTerms services)
    {
        var of = member.Object(
            "reference", "lot", "zone", "attendances", "needs", "outcomes", "wishes", "transport", "transportQuotes", "requiredStart", "decidedOn", "details");
        return new(
            of("reference").As(text => new PackageReference(text)),
            of("lot").As(text => new LotId(text)),
            of("attendances").List(attendance => Attendance(attendance, services)),
            Capabilities(of("needs")),
            TransportNeed.TryFromName(of("transport").Text(), out var need) ? need : throw of("transport").Problem("needed or not-needed"),
            of("requiredStart").Date(),
            of("decidedOn").Date())
        {
            Zone = of("zone").OrNull(zone => zone.As(text => new ZoneId(text))),
            Outcomes = Capabilities(of("outcomes")),
            Wishes = Capabilities(of("wishes")),
            TransportQuotes = of("transportQuotes").List(Quote),
            Details = DecisionRecordReader.PackageDetails(of("details")),
        };
    }

    private static WeeklyAttendance Attendance(RecordMember member, DayServiceTerms services)
    {
        var of = member.Object("days", "segments");
        var plan = DayPlan.Create(services, of("segments").List(Segment))
            .Match(good => good, refusals => throw of("segments").Problem($"a day: {refusals[0].Message}"));
        return WeeklyAttendance.Create(of("days").List(day => (IsoDayOfWeek)day.Number()), plan)
            .Match(good => good, refusals => throw of("days").Problem($"a list of days of the week: {refusals[0].Message}"));
    }

    private static DaySegment Segment(RecordMember member)
    {
        var of = member.Object("band", "minutes", "start", "end");
        var (band, minutes) = (of("band").As(text => new BandId(text)), of("minutes").Number());
        var segment = of("start").IsNull && of("end").IsNull
            ? DaySegment.Of(band, minutes)
            : DaySegment.Between(band, Time(of("start")), Time(of("end")));
        return segment.Minutes == minutes ? segment : throw of("minutes").Problem("the minutes from its start to its end");
    }

    private static LocalTime Time(RecordMember member) => PlainText.ReadTime(member.Text()) ?? throw member.Problem("a time such as 07:30");

    private static TransportQuote Quote(RecordMember member)
    {
        var of = member.Object("provider", "perWeek");
        return new(DecisionRecordReader.Provider(of("provider")), of("perWeek").Rate().PerHour);
    }

    private static DayServiceCandidate Candidate(RecordMember member)
    {
        var of = member.Object(
            "id", "name", "lots", "zones", "standing", "rates", "capabilities", "spareMinutes", "awardedMinutes", "earliestStart", "cqc", "details");
        var membership = new Membership(
            of("lots").List(lot => lot.As(text => new LotId(text))),
            of("zones").List(zone => zone.As(text => new ZoneId(text))),
            DecisionRecordReader.Standing(of("standing")));
        return new(
            DecisionRecordReader.Provider(of("id")),
            of("name").Text(),
            membership,
            of("rates").List(Rate),
            Capabilities(of("capabilities")),
            of("spareMinutes").Number(),
            of("earliestStart").DateOrNull(),
            DecisionRecordReader.Regulator(of("cqc")),
            of("awardedMinutes").Number())
        {
            Details = DecisionRecordReader.CandidateDetails(of("details")),
        };
    }

    private static DayServiceRate Rate(RecordMember member)
    {
        var of = member.Object("band", "unit", "price");
        return new(of("band").As(text => new BandId(text)), new(of("price").Rate().PerHour, Unit(of("unit"))));
    }

    private static ValueList<CapabilityId> Capabilities(RecordMember member) =>
        member.List(capability => capability.As(text => new CapabilityId(text)));
}
