namespace HomeCare.Domain.CallOff;

/// <summary>Values that a chi-squared statistic exceeds by chance with a stated probability, as statistical tables print them, to three decimals.</summary>
internal static class ChiSquared
{
    private static readonly decimal[] FivePercent =
    [
        3.841m, 5.991m, 7.815m, 9.488m, 11.070m, 12.592m, 14.067m, 15.507m, 16.919m, 18.307m,
        19.675m, 21.026m, 22.362m, 23.685m, 24.996m, 26.296m, 27.587m, 28.869m, 30.144m, 31.410m,
        32.671m, 33.924m, 35.172m, 36.415m, 37.652m, 38.885m, 40.113m, 41.337m, 42.557m, 43.773m,
    ];

    private static readonly decimal[] OnePercent =
    [
        6.635m, 9.210m, 11.345m, 13.277m, 15.086m, 16.812m, 18.475m, 20.090m, 21.666m, 23.209m,
        24.725m, 26.217m, 27.688m, 29.141m, 30.578m, 32.000m, 33.409m, 34.805m, 36.191m, 37.566m,
        38.932m, 40.289m, 41.638m, 42.980m, 44.314m, 45.642m, 46.963m, 48.278m, 49.588m, 50.892m,
    ];

    internal static Fraction? ExceededInFivePercent(int degrees) => In(FivePercent, degrees);

    internal static Fraction? ExceededInOnePercent(int degrees) => In(OnePercent, degrees);

    private static Fraction? In(decimal[] table, int degrees) =>
        degrees >= 1 && degrees <= table.Length ? Fraction.FromDecimal(table[degrees - 1]) : null;
}
