using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>A verdict in a word.</summary>
internal static class FigureVerdictWords
{
    internal static string InWords(this FigureVerdict verdict) => verdict switch
    {
        FigureVerdict.Derived => "derived",
        FigureVerdict.Agrees => "agrees",
        FigureVerdict.Warns => "warns",
        FigureVerdict.Disagrees => "disagrees",
    };
}
