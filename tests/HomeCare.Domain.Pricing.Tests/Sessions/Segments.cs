using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>One to five segments of any band, some of them unknown, with and without times; often not a lawful day.</summary>
public sealed record Segments(ValueList<DaySegment> Items);

/// <summary>A lawful day.</summary>
public sealed record LawfulDay(DayPlan Plan);

/// <summary>How days are drawn.</summary>
public static class DayGenerators
{
    private static Gen<BandId> Band => Gen.Elements("1", "2", "3", "4", "5", "6", "pa", "7").Select(band => new BandId(band));

    public static Arbitrary<Segments> AnySegments()
    {
        var untimed = from band in Band
                      from minutes in Gen.Elements(30, 60, 120, 180, 360, 420)
                      select DaySegment.Of(band, minutes);
        var timed = from band in Band
                    from start in Gen.Choose(8, 12)
                    from hours in Gen.Choose(1, 4)
                    select DaySegment.Between(band, new LocalTime(start, 0), new LocalTime(start + hours, 0));
        return (from count in Gen.Choose(1, 5)
                from segments in Gen.OneOf(untimed, timed).ListOf(count)
                select new Segments(segments.ToValueList())).ToArbitrary();
    }

    /// <summary>A base session of one to six hours, with hours of band 5 where it goes, and some minutes of band 6 or a personal assistant.</summary>
    public static Arbitrary<LawfulDay> AnyDay() => (
        from band in Gen.Elements("1", "2", "3", "4")
        from hours in Gen.Choose(1, 6)
        from added in Gen.Choose(0, hours * 60)
        from community in Gen.Elements("6", "pa")
        from minutes in Gen.Choose(0, 240)
        let supplement = band is "3" or "4" && added > 0 ? [DaySegment.Of(new("5"), added)] : Array.Empty<DaySegment>()
        let outside = minutes > 0 ? [DaySegment.Of(new(community), minutes)] : Array.Empty<DaySegment>()
        select new LawfulDay(Clc.Plan([Clc.Hours(band, hours), .. supplement, .. outside]))).ToArbitrary();
}
