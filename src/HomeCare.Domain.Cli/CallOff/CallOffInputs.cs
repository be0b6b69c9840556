using System.CommandLine;
using System.CommandLine.Parsing;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The three files that a package is ranked from, as far as they are named.</summary>
/// <param name="Request">The package.</param>
/// <param name="Offers">The providers and their offers, or the services and their prices.</param>
/// <param name="Seed">The authority's draw seed.</param>
internal sealed record CallOffInputs(string? Request, string? Offers, string? Seed)
{
    internal static readonly Option<string> RequestOption = new("--request")
    {
        Description = "The package, in JSON. Without it, the shipped example's.",
        HelpName = "FILE",
    };

    internal static readonly Option<string> OffersOption = new("--offers")
    {
        Description = "The providers and their offers, in CSV or .xlsx; of day services, the services and their prices. Without it, the shipped example's.",
        HelpName = "FILE",
    };

    internal static readonly Option<string> SeedOption = new("--seed-file")
    {
        Description = "The authority's draw seed: 32 hexadecimal digits. Needed with --request.",
        HelpName = "FILE",
    };

    /// <summary>Whether nothing is from the shipped example but the seed, or all of it is.</summary>
    internal bool IsExample => Request is null && Offers is null;

    internal static CallOffInputs Of(ParseResult parsed) => new(parsed.GetValue(RequestOption), parsed.GetValue(OffersOption), parsed.GetValue(SeedOption));

    internal static void RequireSeed(CommandResult result)
    {
        if (IsGiven(result, RequestOption) && !IsGiven(result, SeedOption))
        {
            result.AddError("--seed-file is missing: your own package needs your authority's draw seed, committed to before the candidates were known.");
        }
    }

    // Asks for no value: the value of an option that is given twice cannot be had.
    internal static bool IsGiven(SymbolResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Refuses to rank the shipped example, or half of it, under another scheme than its own.</summary>
    internal void RequireOwn(Scheme scheme, string schemeOfTheExample)
    {
        if (scheme.Id.Value != schemeOfTheExample && (Request is null || Offers is null))
        {
            throw new BadInputException($"--request and --offers are needed: the shipped example is of {schemeOfTheExample}, not of {scheme.Id}");
        }
    }

    /// <summary>What the files hold, or everything that is wrong with any of them.</summary>
    internal (TRequest Request, ValueList<TCandidate> Candidates, DrawSeed Seed) Read<TRequest, TCandidate>(
        (string Request, string Offers) shipped,
        Func<string, byte[], OneOf<TRequest, ValueList<InputFault>>> readRequest,
        Func<string, byte[], TRequest?, OneOf<ValueList<TCandidate>, ValueList<InputFault>>> readOffers)
        where TRequest : class, IPackage
        where TCandidate : ICandidate
    {
        var faults = new List<string>();
        var request = Take(readRequest(Request ?? shipped.Request, Content(Request, shipped.Request)));
        var candidates = Take(readOffers(Offers ?? shipped.Offers, Content(Offers, shipped.Offers), request));
        if (request is not null && candidates is not null)
        {
            faults.AddRange(NamedProviders.Faults(Request ?? shipped.Request, request.Details, candidates.Select(candidate => candidate.Id)));
        }

        var seed = SeedFile.Read(Content(Seed, ShippedExample.Seed)).Match<DrawSeed?>(
            good => good,
            refusal =>
            {
                faults.Add($"{Seed}: {refusal.Message}");
                return null;
            });
        return faults.Count > 0 || request is null || candidates is null || seed is null ? throw new BadInputException(faults) : (request, candidates, seed);

        T? Take<T>(OneOf<T, ValueList<InputFault>> read)
            where T : class => read.Match<T?>(
                good => good,
                found =>
                {
                    faults.AddRange(found.Select(fault => fault.ToString()));
                    return null;
                });
    }

    /// <summary>What was found, or every refusal as bad input.</summary>
    internal static T Good<T>(OneOf<T, ValueList<Refusal>> found) =>
        found.Match(good => good, refusals => throw new BadInputException(refusals.Select(refusal => refusal.Message)));

    private static byte[] Content(string? file, string shipped) => file is null ? ShippedExample.Read(shipped) : InputFile.Read(file);
}
