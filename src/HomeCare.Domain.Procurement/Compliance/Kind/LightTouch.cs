namespace HomeCare.Domain.Procurement;

/// <summary>Whether a framework let as light touch still is (KIND-01, KIND-03, ambiguity A24).</summary>
internal static class LightTouch
{
    internal static bool IsLost(Inspection scheme) =>
        scheme.Readings.MixedFramework == MixedFramework.PresentValues
        && scheme.Scheme.Kind.IsLightTouch
        && HasValues(scheme.Scheme)
        && (!IsMainly(scheme.Scheme) || ReachesThreshold(Separable(scheme.Scheme), scheme.Scheme));

    /// <summary>Whether there are values to weigh at all.</summary>
    internal static bool HasValues(FrameworkScheme scheme) => All(scheme) > 0;

    /// <summary>Whether more than half of the value is for services of the Schedule; at exactly half it is not mainly so.</summary>
    internal static bool IsMainly(FrameworkScheme scheme) => Listed(scheme) * 2 > All(scheme);

    /// <summary>The value of all services, in pence.</summary>
    internal static decimal All(FrameworkScheme scheme) => scheme.Services.Sum(Pence);

    /// <summary>The value of the services of the Schedule, in pence.</summary>
    internal static decimal Listed(FrameworkScheme scheme) => scheme.Services.Where(service => LightTouchServices.IsListed(service.Cpv)).Sum(Pence);

    /// <summary>The value of what is not light touch and could be bought on its own, in pence.</summary>
    internal static decimal Separable(FrameworkScheme scheme) => Others(scheme).Where(service => service.CouldBeSuppliedSeparately == true).Sum(Pence);

    /// <summary>The same with what nobody took a view on, in pence.</summary>
    internal static decimal PerhapsSeparable(FrameworkScheme scheme) => Others(scheme).Where(service => service.CouldBeSuppliedSeparately != false).Sum(Pence);

    /// <summary>The services that are not of the Schedule, as far as this library holds it.</summary>
    internal static IEnumerable<ServiceValue> Others(FrameworkScheme scheme) => scheme.Services.Where(service => !LightTouchServices.IsListed(service.Cpv));

    /// <summary>Whether so many pence would be a public contract of other services; false where the threshold is not known.</summary>
    internal static bool ReachesThreshold(decimal pence, FrameworkScheme scheme) =>
        Thresholds.DayOf(scheme) is { } day && Thresholds.On(Thresholds.OtherServices, day) is { } threshold && pence >= threshold.Pence;

    private static decimal Pence(ServiceValue service) => service.Value.Pence;
}
