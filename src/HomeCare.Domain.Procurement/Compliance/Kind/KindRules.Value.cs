namespace HomeCare.Domain.Procurement;

internal static partial class KindRules
{
    private static void PublicContract(Inspection scheme, Ruling ruling)
    {
        var (thresholds, what) = scheme.Kind.IsLightTouch
            ? (Thresholds.LightTouchServices, "light touch services")
            : (Thresholds.OtherServices, "other services");
        if (scheme.Scheme.EstimatedValue is not { } value)
        {
            ruling.Met(); // It counts as above the threshold (KIND-06).
        }
        else if (Thresholds.DayOf(scheme.Scheme) is not { } day)
        {
            ruling.Missing("the day the procurement was begun");
        }
        else if (Thresholds.On(thresholds, day) is not { } threshold)
        {
            ruling.Missing(Thresholds.Missing(what, day));
        }
        else if (value >= threshold)
        {
            ruling.Met();
        }
        else
        {
            ruling.Warn(
                $"the estimated value of {value} is less than the threshold of {threshold}: it is no public contract, and is recorded as {scheme.Scheme.Kind.Title}",
                Amount("estimated-value", value),
                Amount("threshold", threshold));
        }
    }

    private static void WholeScheme(Inspection scheme, Ruling ruling)
    {
        if (!scheme.Kind.IsOpenFramework || scheme.Scheme.EstimatedValue is not { } value)
        {
            return;
        }

        if (!LightTouch.HasValues(scheme.Scheme))
        {
            ruling.Missing("the value of each service with its code");
            return;
        }

        var all = LightTouch.All(scheme.Scheme);
        ruling.Require(
            all <= value.Pence,
            $"the services of the whole scheme are worth £{Pounds(all)}, and its estimated value is {value}: the estimate covers every framework of the scheme, options and extensions included",
            new Fact("all-services", Pounds(all)),
            Amount("estimated-value", value));
    }

    private static void NotEstimated(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.EstimatedValue is null)
        {
            ruling.Met();
        }
    }

    private static void WithVat(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.EstimatedValueWithoutVat is not { } without)
        {
            return;
        }

        if (scheme.Scheme.EstimatedValue is not { } with)
        {
            ruling.Missing("the estimated value including VAT");
            return;
        }

        ruling.Require(
            with >= without,
            $"the estimated value of {with} is said to include VAT, and is less than the {without} without it",
            Amount("estimated-value", with),
            Amount("without-vat", without));
    }
}
