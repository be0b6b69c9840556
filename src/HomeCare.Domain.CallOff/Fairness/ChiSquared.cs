namespace HomeCare.Domain.CallOff;

/// <summary>Values that a chi-squared statistic exceeds by chance with a stated probability, as statistical tables print them, to three decimals.</summary>
internal static class ChiSquared
{
    private static readonly decimal[] FivePercent =
    [
        3.841m, 5.991m, 7.815m, 9.488m, 11.070m, 12.592m, 14.067m, 15.507m, 16.919m, 18.307m,
        19.675m, 21.026m, 22.362m, 23.685m, 24.996m, 26.296m, 27.587m, 28.869m, 30.144m, 31.410m,
        32.671m, 33.924m, 35.172m, 36.415m, 37.652m, 38.885m, 40.113m, 41.337m, 42.557m, 43.773m,
        44.985m, 46.194m, 47.400m, 48.602m, 49.802m, 50.998m, 52.192m, 53.384m, 54.572m, 55.758m,
        56.942m, 58.124m, 59.304m, 60.481m, 61.656m, 62.830m, 64.001m, 65.171m, 66.339m, 67.505m,
        68.669m, 69.832m, 70.993m, 72.153m, 73.311m, 74.468m, 75.624m, 76.778m, 77.931m, 79.082m,
        80.232m, 81.381m, 82.529m, 83.675m, 84.821m, 85.965m, 87.108m, 88.250m, 89.391m, 90.531m,
        91.670m, 92.808m, 93.945m, 95.081m, 96.217m, 97.351m, 98.484m, 99.617m, 100.749m, 101.879m,
        103.010m, 104.139m, 105.267m, 106.395m, 107.522m, 108.648m, 109.773m, 110.898m, 112.022m, 113.145m,
        114.268m, 115.390m, 116.511m, 117.632m, 118.752m, 119.871m, 120.990m, 122.108m, 123.225m, 124.342m,
    ];

    private static readonly decimal[] OnePercent =
    [
        6.635m, 9.210m, 11.345m, 13.277m, 15.086m, 16.812m, 18.475m, 20.090m, 21.666m, 23.209m,
        24.725m, 26.217m, 27.688m, 29.141m, 30.578m, 32.000m, 33.409m, 34.805m, 36.191m, 37.566m,
        38.932m, 40.289m, 41.638m, 42.980m, 44.314m, 45.642m, 46.963m, 48.278m, 49.588m, 50.892m,
        52.191m, 53.486m, 54.776m, 56.061m, 57.342m, 58.619m, 59.893m, 61.162m, 62.428m, 63.691m,
        64.950m, 66.206m, 67.459m, 68.710m, 69.957m, 71.201m, 72.443m, 73.683m, 74.919m, 76.154m,
        77.386m, 78.616m, 79.843m, 81.069m, 82.292m, 83.513m, 84.733m, 85.950m, 87.166m, 88.379m,
        89.591m, 90.802m, 92.010m, 93.217m, 94.422m, 95.626m, 96.828m, 98.028m, 99.228m, 100.425m,
        101.621m, 102.816m, 104.010m, 105.202m, 106.393m, 107.583m, 108.771m, 109.958m, 111.144m, 112.329m,
        113.512m, 114.695m, 115.876m, 117.057m, 118.236m, 119.414m, 120.591m, 121.767m, 122.942m, 124.116m,
        125.289m, 126.462m, 127.633m, 128.803m, 129.973m, 131.141m, 132.309m, 133.476m, 134.642m, 135.807m,
    ];

    internal static Fraction? ExceededInFivePercent(int degrees) => In(FivePercent, degrees);

    internal static Fraction? ExceededInOnePercent(int degrees) => In(OnePercent, degrees);

    private static Fraction? In(decimal[] table, int degrees) =>
        degrees >= 1 && degrees <= table.Length ? Fraction.FromDecimal(table[degrees - 1]) : null;
}
