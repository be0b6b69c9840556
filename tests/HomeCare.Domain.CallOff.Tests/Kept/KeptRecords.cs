using System.IO.Compression;
using System.Text;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Records that were once made and must replay for as long as their version of the rules is known. One stands on each line.</summary>
/// <remarks>
/// A change that makes one of them differ changes what an earlier decision says: it needs a new version of the rules beside this one.
/// More are added under another name with <c>HOMECARE_KEEP_RECORDS=file dotnet test --filter KeptRecordTests</c>.
/// </remarks>
internal static class KeptRecords
{
    private const string Name = "records-1.jsonl.gz";

    private static readonly LocalDate Start = new(2026, 12, 1);

    internal static ValueList<byte[]> Read()
    {
        using var file = new GZipStream(typeof(KeptRecords).Assembly.GetManifestResourceStream(Name)!, CompressionMode.Decompress);
        using var text = new StreamReader(file, Encoding.UTF8);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes).ToValueList();
    }

    internal static void Write(string path)
    {
        using var file = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        foreach (var record in Make())
        {
            file.Write(record.Span);
            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Records of home care under the real and under invented terms, of day services in both lots, and of every kind of procedure.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Make() =>
    [
        .. Enumerable.Range(0, 260).Select(number => HomeCare(new Cases(1_000 + (ulong)number), A.Terms)),
        .. Enumerable.Range(0, 400).Select(number => new Cases(5_000 + (ulong)number)).Select(cases => HomeCare(cases, Invented(cases))),
        .. Enumerable.Range(0, 160).Select(number => DayService(new Cases(9_000 + (ulong)number))),
        .. Enumerable.Range(0, 280).Select(number => Procedure(new Cases(20_000 + (ulong)number), (byte)(number % 7))),
    ];

    private static ReadOnlyMemory<byte> HomeCare(Cases cases, CallOffTerms terms)
    {
        var snapshot = cases.Snapshot(terms, cases.Below(6));
        var candidates = cases.Below(3) > 0 ? snapshot.Candidates : snapshot.Candidates.Select(Level);
        return DecisionRecord.Of(CallOffRanker.Rank(CallOffSnapshot.Create(terms, candidates).AsT0, cases.Request(terms), A.Seed).AsT0).Bytes;
    }

    // Many real bids sit on the ceiling, so that a draw is common.
    private static Candidate Level(Candidate candidate) => A.Candidate(candidate.Id.Value) with
    {
        Rates = A.Rates(fringe: "26.36", sessional: "24.00", urban: "25.27"),
        Capabilities = candidate.Capabilities,
        Details = candidate.Details,
        Membership = new([new("1")], [A.Zone, .. candidate.Membership.Zones], Standing.Active),
    };

    private static CallOffTerms Invented(Cases cases)
    {
        var terms = cases.Terms();
        return new(
            new("example"), terms.Lot, terms.FirstDay, terms.LastDay, terms.Zones, terms.Capabilities, terms.Pricing, terms.Eligibility, terms.Rungs)
        {
            AfterExpiry = cases.OneOf(ExpirySaving.None, ExpirySaving.BegunProcesses),
        };
    }

    private static ReadOnlyMemory<byte> DayService(Cases cases)
    {
        var isAssistants = cases.Below(4) == 0;
        var terms = isAssistants ? Days.Assistants : Days.Terms;
        var services = "ABCDE"[..(3 + cases.Below(3))].Select(id => Service(cases, id.ToString(), isAssistants));
        var request = isAssistants
            ? Days.Request(Days.On(IsoDayOfWeek.Monday, Days.Hours("pa", cases.OneOf(1, 3)))) with { Lot = new("personal-assistants"), Zone = new("melton") }
            : cases.OneOf(
                Days.Request(),
                Days.Request(Days.On(IsoDayOfWeek.Friday, Days.Hours("3", cases.OneOf(2, 6)))),
                Days.WithTransport(Days.Quote("A", "12.00"), Days.Quote("C", cases.OneOf("10.00", "12.00"))));
        request = request with { Reference = new($"CLC-{PlainText.Of(cases.Below(1_000_000))}") };
        return DayServiceRecord.Of(DayServiceRanker.Rank(DayServiceSnapshot.Create(terms, services).AsT0, request, A.Seed).AsT0).Bytes;
    }

    private static DayServiceCandidate Service(Cases cases, string id, bool isAssistants) => Days.Candidate(id) with
    {
        Membership = isAssistants
            ? new([new("personal-assistants")], [new("melton")], Standing.Active)
            : new([new("day-services")], [], cases.Mostly(Standing.Active, Standing.Suspended("a test"), Standing.Excluded("a test"))),
        Rates = isAssistants
            ? [Days.Hourly("pa", cases.OneOf("18.93", "20.00", "20.37", "20.38"))]
            : [Days.Session("3", cases.OneOf("71.15", "73.00", "73.88", "73.88", "73.89"))],
        SpareMinutes = cases.Mostly(6000, 0, 360),
        EarliestStart = cases.Mostly<LocalDate?>(null, Start, Start.PlusDays(1)),
        AwardedMinutes = cases.OneOf(0, 0, 60),
        Details = new() { Base = cases.OneOf<GridReference?>(null, new(458_000, 305_000), new(460_000, 304_000)) },
    };

    private static ReadOnlyMemory<byte> Procedure(Cases cases, byte plan)
    {
        var steps = Enumerable.Range(0, cases.Below(14))
            .Select(_ => new ProcedureLaws.Step((byte)cases.Below(256), (byte)cases.Below(256), (byte)cases.Below(256), cases.Below(5) > 0))
            .ToArray();
        return ProcedureRecord.Of(ProcedureLaws.End(plan, steps)).Bytes;
    }
}
