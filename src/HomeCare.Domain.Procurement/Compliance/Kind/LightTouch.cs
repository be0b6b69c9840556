namespace HomeCare.Domain.Procurement;

/// <summary>Whether a framework let as light touch still is (KIND-01, KIND-03, ambiguity A24).</summary>
internal static class LightTouch
{
    internal static bool IsLost(Inspection scheme) =>
        scheme.Readings.MixedFramework == MixedFramework.PresentValues
        && scheme.Scheme.Kind.IsLightTouch
        && scheme.Scheme.Services.Count > 0
        && !IsMainly(scheme.Scheme);

    /// <summary>Whether more than half of the value is for services of the Schedule; at exactly half it is not mainly so.</summary>
    internal static bool IsMainly(FrameworkScheme scheme)
    {
        var all = scheme.Services.Sum(service => (decimal)service.Value.Pence);
        var listed = scheme.Services.Where(service => LightTouchServices.IsListed(service.Cpv)).Sum(service => (decimal)service.Value.Pence);
        return listed * 2 > all;
    }
}
