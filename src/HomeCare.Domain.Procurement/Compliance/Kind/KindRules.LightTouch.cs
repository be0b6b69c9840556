namespace HomeCare.Domain.Procurement;

internal static partial class KindRules
{
    // On the reading that a framework keeps the regime it was let under, what its values say today is a warning (A24).
    private static Severity WhenLost(Inspection scheme) =>
        scheme.Readings.MixedFramework == MixedFramework.AsLet ? Severity.Warning : Severity.Breach;

    private static void MainlyListed(Inspection scheme, Ruling ruling)
    {
        var (listed, all) = (LightTouch.Listed(scheme.Scheme), LightTouch.All(scheme.Scheme));
        Fact[] facts = [new("listed-value", Pounds(listed)), new("all-services", Pounds(all))];
        if (!LightTouch.HasValues(scheme.Scheme))
        {
            ruling.Missing("the value of each service with its code");
        }
        else if (scheme.Scheme.Kind.IsLightTouch == LightTouch.IsMainly(scheme.Scheme))
        {
            ruling.Met();
        }
        else if (scheme.Scheme.Kind.IsLightTouch)
        {
            ruling.Find(
                WhenLost(scheme),
                $"light touch services are £{Pounds(listed)} of £{Pounds(all)}: a light touch framework needs more than half (ambiguity A24)",
                facts);
        }
        else
        {
            ruling.Advise($"light touch services are £{Pounds(listed)} of £{Pounds(all)}: it is light touch, and is recorded as {scheme.Scheme.Kind.Title}", facts);
        }
    }

    private static void ExactCodes(Inspection scheme, Ruling ruling)
    {
        foreach (var service in scheme.Scheme.Kind.IsLightTouch ? scheme.Scheme.Services : [])
        {
            if (LightTouchServices.IsListed(service.Cpv))
            {
                ruling.Met();
            }
            else
            {
                ruling.Advise(
                    $"code {service.Cpv} is none of the light touch codes that this library holds, so its {service.Value} count as other services; a code above or below it does not cover it",
                    new Fact("cpv", service.Cpv.Value),
                    Amount("value", service.Value));
            }
        }
    }

    private static void NotSeparable(Inspection scheme, Ruling ruling)
    {
        if (!scheme.Scheme.Kind.IsLightTouch || !LightTouch.Others(scheme.Scheme).Any())
        {
            return;
        }

        var perhaps = LightTouch.PerhapsSeparable(scheme.Scheme);
        if (perhaps == 0)
        {
            ruling.Met();
        }
        else if (Thresholds.DayOf(scheme.Scheme) is not { } day)
        {
            ruling.Missing("the day the procurement was begun");
        }
        else if (Thresholds.On(Thresholds.OtherServices, day) is not { } threshold)
        {
            ruling.Missing(Thresholds.Missing("other services", day));
        }
        else if (LightTouch.Separable(scheme.Scheme) is var separable && separable >= threshold.Pence)
        {
            ruling.Find(
                WhenLost(scheme),
                $"services that are not light touch and could be bought separately are worth £{Pounds(separable)}: light touch is kept below {threshold} (ambiguity A24)",
                new Fact("separable-value", Pounds(separable)),
                Amount("threshold", threshold));
        }
        else if (perhaps >= threshold.Pence)
        {
            ruling.Missing("whether the services that are not light touch could be bought separately");
        }
        else
        {
            ruling.Met();
        }
    }
}
