namespace HomeCare.Domain.Schemes.Tests;

public class SchemeComparisonTests
{
    private static readonly SchemeComparison HomeCare = Compare("hcl-2021", "hcl-2026");
    private static readonly SchemeComparison DayServices = Compare("clc-2021", "clc-2026");

    [Theory]
    [InlineData("hcl-2021", "hcl-2026", "prices", "band urban by the hour", ChangeKind.Changed)]
    [InlineData("hcl-2021", "hcl-2026", "prices", "item sessional by the hour", ChangeKind.New)]
    [InlineData("hcl-2021", "hcl-2026", "uplift", "indices", ChangeKind.Same)]
    [InlineData("hcl-2021", "hcl-2026", "absences", "absences", ChangeKind.New)]
    [InlineData("hcl-2021", "hcl-2026", "providers", "how many", ChangeKind.Same)]
    [InlineData("hcl-2021", "hcl-2026", "re-opening", "re-opens", ChangeKind.Changed)]
    [InlineData("hcl-2021", "hcl-2026", "transition", "interim contracts", ChangeKind.Ends)]
    [InlineData("hcl-2021", "hcl-2026", "term", "extension 1", ChangeKind.Ends)]
    [InlineData("clc-2021", "clc-2026", "absences", "absences", ChangeKind.Changed)]
    [InlineData("clc-2021", "clc-2026", "prices", "band A by the session of 6 h", ChangeKind.Ends)]
    [InlineData("clc-2021", "clc-2026", "prices", "band 2 by the session of 6 h", ChangeKind.New)]
    [InlineData("clc-2021", "clc-2026", "uplift", "indices", ChangeKind.Changed)]
    [InlineData("clc-2021", "clc-2026", "call-off", "lot personal-assistants", ChangeKind.Changed)]
    [InlineData("clc-2021", "clc-2026", "lots", "lot personal-assistants", ChangeKind.Same)]
    [Rule("HCL26-045f")]
    [Rule("CLC26-042")]
    [Rule("CLC26-048")]
    [Rule("CLC26-068a")]
    public void A_policy_stays_changes_is_new_or_ends(string from, string to, string policy, string name, ChangeKind kind) =>
        Compare(from, to).Changes.Single(change => change.Policy.Name == policy && change.Name == name).Kind.ShouldBe(kind);

    // Other providers were counted, of other frameworks: no count becomes another.
    [Fact]
    public void A_figure_of_one_scheme_alone_does_not_end_and_what_neither_has_is_told_as_such()
    {
        HomeCare.Changes.ShouldNotContain(change => change.Policy == SchemePolicy.Figures);
        Compare("leeds-2010", "leeds-2016").Changes.Single(change => change.Name == "fixed prices").ToString().ShouldBe("fixed prices is no part of either scheme");
        DayServices.Changes.Single(change => change.Name == "full session").ToString().ShouldBe("full session stays: 6 h");
    }

    [Fact]
    public void A_scheme_beside_itself_stays_as_it_is()
    {
        foreach (var scheme in PublishedSchemes.All)
        {
            var same = SchemeComparison.Of(scheme, scheme);
            same.Changes.ShouldAllBe(change => change.Kind == ChangeKind.Same);
            same.Changes.Select(change => change.From).ShouldBe(SchemeFacts.Of(scheme), ignoreOrder: true);
        }
    }

    [Fact]
    public void What_is_new_one_way_ends_the_other_way()
    {
        foreach (var (from, to) in PublishedSchemes.All.SelectMany(from => PublishedSchemes.All.Select(to => (from, to))))
        {
            var back = SchemeComparison.Of(to, from).Changes.ToDictionary(change => (change.Policy, change.Name));
            foreach (var change in SchemeComparison.Of(from, to).Changes)
            {
                back[(change.Policy, change.Name)].ShouldBe(change with
                {
                    Kind = change.Kind switch { ChangeKind.New => ChangeKind.Ends, ChangeKind.Ends => ChangeKind.New, var kind => kind },
                    From = change.To,
                    To = change.From,
                });
            }
        }
    }

    // The ceilings are the fixed prices of before, so no hour rises; the floors are not yet set.
    [Theory]
    [InlineData("urban", "25.27")]
    [InlineData("fringe", "26.36")]
    [InlineData("rural", "29.39")]
    [InlineData("isolated", "32.71")]
    [Rule("HCL26-075")]
    [Rule("HCL26-077a")]
    public void An_hour_of_2026_costs_at_most_what_it_did(string band, string price)
    {
        var change = Of(HomeCare, $"band {band} by the hour");
        change.From.ShouldBe(new(Exact(price), Exact(price)));
        change.To.ShouldBe(new(null, Exact(price)));
        change.Change.ShouldBe(new(null, ExactAmount.Zero));
        change.ToString().ShouldBe($"band {band} by the hour: £{price} becomes at most £{price}, which is no more");
    }

    [Theory]
    [InlineData("an hour in Kegworth, from band rural to fringe", "-3.03")]
    [InlineData("an hour in Asfordby, from band urban to fringe", "1.09")]
    [InlineData("an hour in Gilmorton, from band isolated to rural", "-3.32")]
    [InlineData("an hour in Measham, from band fringe to urban", "-1.09")]
    [Rule("HCL26-047c")]
    [Rule("HCL26-047j")]
    public void An_hour_in_a_parish_that_changes_band_changes_by_the_difference_at_most(string name, string most) =>
        Of(HomeCare, name).Change.ShouldBe(new(null, Exact(most)));

    [Fact]
    [Rule("HCL26-047m")]
    public void The_printed_hours_of_all_those_parishes_cost_less_to_the_fraction_of_a_penny() =>
        Of(HomeCare, "the printed hours of all parishes that change band").Change.Most.ShouldBe(ExactAmount.FromFractionOfPence(-54_796_978, 100));

    // 14 visits of 45 minutes are 10.5 hours; two hours are long enough for the sessional rate, whose range is not yet set.
    [Fact]
    [Rule("HCL26-061a")]
    public void An_example_week_is_priced_under_both_and_says_that_it_is_an_example()
    {
        var week = Of(HomeCare, "an example: 14 visits of 45 minutes a week in band urban");
        week.Kind.ShouldBe(MoneyChangeKind.Example);
        week.From.Most.ShouldBe(ExactAmount.FromFractionOfPence(53_067, 2));
        week.ToString().ShouldEndWith("£265.33 and 1/2p becomes at most £265.33 and 1/2p, which is no more");

        var evenings = Of(HomeCare, "an example: 7 visits of 2 hours a week in band isolated");
        evenings.ToString().ShouldEndWith(": £457.94 becomes not yet set");
        HomeCare.Money.ShouldAllBe(change => (change.Kind == MoneyChangeKind.Example) == change.Name.StartsWith("an example: "));
    }

    [Theory]
    [InlineData("band B by the session of 6 h, then band 1", "-4.32", "-3.02")]
    [InlineData("band C by the session of 6 h, then band 3", "-7.27", "-4.54")]
    [InlineData("band D by the session of 6 h, then band 4", "-13.39", "-9.17")]
    [InlineData("band B by the half-day of 3 h, then band 1", "-2.16", "-1.51")]
    [InlineData("band E by the hour, then band 5", "-0.48", "0.00")]
    [InlineData("band F by the hour, then band 6", "-2.54", "-1.10")]
    [InlineData("band F by the hour, then band pa", "-2.54", "-1.10")]
    [Rule("CLC26-068a")]
    [Rule("CLC26-045b")]
    [Rule("CLC26-047a")]
    public void The_price_of_a_band_changes_by_floor_and_ceiling_of_the_band_that_follows(string name, string least, string most) =>
        Of(DayServices, name).Change.ShouldBe(new(Exact(least), Exact(most)));

    [Fact]
    [Rule("CLC26-041f")]
    [Rule("CLC26-043f")]
    public void Example_days_are_priced_with_what_may_be_combined()
    {
        Of(DayServices, "an example: 3 days a week of 6 h of band C with 2 h of band E, then 6 h of band 3 with 2 h of band 5").ToString()
            .ShouldEndWith(": £338.10 becomes £313.41 to £324.48, which is £13.62 to £24.69 less");
        DayServices.Money.ShouldNotContain(change => change.Name.Contains("band A", StringComparison.Ordinal));
        DayServices.Money.ShouldNotContain(change => change.Name.Contains("6 h of band B with", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hcl-2026", "hcl-2021")]
    [InlineData("htlah-2016", "hcl-2021")]
    [InlineData("leeds-2010", "leeds-2016")]
    [InlineData("hcl-2026", "clc-2026")]
    public void Schemes_that_print_no_prices_of_the_same_care_have_no_invented_sums(string from, string to)
    {
        var money = Compare(from, to).Money;
        money.Where(change => change.Name.StartsWith("band ", StringComparison.Ordinal)).ShouldAllBe(change => change.To.Most != null && from == "hcl-2026" && to == "hcl-2021");
        (from == "hcl-2026" && to == "hcl-2021").ShouldBe(money.Count > 0);
    }

    private static SchemeComparison Compare(string from, string to) =>
        SchemeComparison.Of(PublishedSchemes.Find(new(from)).AsT0, PublishedSchemes.Find(new(to)).AsT0);

    private static MoneyChange Of(SchemeComparison comparison, string name) => comparison.Money.Single(change => change.Name == name);

    private static ExactAmount Exact(string pounds) => ExactAmount.FromMoney(A.Money(pounds));
}
