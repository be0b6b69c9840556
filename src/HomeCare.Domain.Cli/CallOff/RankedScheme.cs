using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>The scheme that packages are ranked under, and which kind of ranking it has.</summary>
internal static class RankedScheme
{
    internal const string HomeCareExample = "hcl-2026";
    internal const string DayServiceExample = "clc-2026";

    internal static readonly Option<string> Option = new("--scheme")
    {
        Description = $"The scheme: {HomeCareExample} or {DayServiceExample}, or {ChosenScheme.OwnFile}. Without it, {HomeCareExample}.",
        HelpName = "SCHEME",
    };

    internal static Scheme Of(ParseResult parsed) =>
        ChosenScheme.Read(Option.Name, parsed.GetValue(Option) ?? HomeCareExample, [HomeCareExample, DayServiceExample], "that ranks packages");

    internal static ICallOffAnswer Rank(Scheme scheme, CallOffInputs inputs) =>
        scheme.RankedPricing.TryGet(out _) ? HomeCareCallOff.Rank(scheme, inputs)
        : scheme.DayServiceCallOffs.Count > 0 ? DayServiceCallOff.Rank(scheme, inputs)
        : throw new BadInputException($"{Option.Name}: {scheme.Id} ranks no packages by cost: homecare procedure begin begins one under its own procedure");
}
