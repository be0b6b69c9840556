using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>The award days of a scheme that keeps section 49, and its last day.</summary>
public sealed record LawfulDays(LocalDate First, LocalDate Second, LocalDate Third)
{
    internal LocalDate Last => StatutoryPeriod.YearsBeginningWith(First, 8).LastDay;
}

/// <summary>How the schemes of properties are drawn.</summary>
public static class FrameworkGenerators
{
    private static readonly Gen<LocalDate> Start = Gen.OneOf(
        Gen.Choose(0, 6000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days)),
        from year in Gen.Choose(2024, 2040)
        from after in Gen.Choose(-2, 2)
        select new LocalDate(year, 2, 28).PlusDays(after));

    /// <summary>One to five awards, with the edges of three, five and eight years drawn often.</summary>
    public static Arbitrary<Chain> Chains() => (
        from first in Start
        from count in Gen.Choose(1, 5)
        from gaps in Gen.OneOf(Near([3, 4, 5]), Gen.Choose(1, 1200).Select(days => (Func<LocalDate, LocalDate>)(day => day.PlusDays(days)))).ArrayOf(count - 1)
        let awards = gaps.Aggregate(new List<LocalDate> { first }, (days, gap) => [.. days, gap(days[^1])])
        from single in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(count)
        from isStated in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from stated in Edge(awards)
        from term in Edge(awards)
        from asOf in Edge(awards)
        select new Chain(awards, single, isStated ? stated : null, term, asOf)).ToArbitrary();

    public static Arbitrary<LawfulDays> LawfulSchemes() => (
        from first in Start
        from second in Within(first.PlusDays(1), StatutoryPeriod.YearsBeginningWith(first, 3).LastDay)
        let end = StatutoryPeriod.YearsBeginningWith(first, 8).LastDay
        let five = StatutoryPeriod.YearsBeginningWith(second, 5).LastDay
        from third in Within(second.PlusDays(1), LocalDate.Min(five, end))
        select new LawfulDays(first, second, third)).ToArbitrary();

    private static Gen<LocalDate> Within(LocalDate from, LocalDate to) =>
        Gen.OneOf(Gen.Elements(from, to), Gen.Choose(0, Period.DaysBetween(from, to)).Select(from.PlusDays));

    private static Gen<Func<LocalDate, LocalDate>> Near(int[] years) =>
        from number in Gen.Elements(years)
        from days in Gen.Choose(-2, 2)
        select (Func<LocalDate, LocalDate>)(day => day.PlusYears(number).PlusDays(days));

    private static Gen<LocalDate> Edge(List<LocalDate> awards) =>
        from award in Gen.Elements(awards.ToArray())
        from near in Gen.OneOf(Near([3, 4, 5, 8]), Gen.Choose(0, 3000).Select(days => (Func<LocalDate, LocalDate>)(day => day.PlusDays(days))))
        select LocalDate.Max(near(award), awards[^1]);
}
