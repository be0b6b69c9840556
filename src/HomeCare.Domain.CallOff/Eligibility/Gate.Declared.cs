namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The setting that is compared with for every package.</summary>
    internal const string WantedOfAll = "value";

    private const string NotDeclared = "not declared";

    /// <summary>
    /// The provider looks after no more people with one worker than the package allows: the declaration
    /// <c>people-per-worker</c> of the provider is at most that of the package, which asks for nothing without it.
    /// </summary>
    public static readonly Gate StaffingRatio = DeclaredAs(
        "staffing-ratio",
        "The provider looks after no more people with one worker than the package allows.",
        "people-per-worker",
        Comparison.AtMost,
        Wanted.ByPackage("people-per-worker"),
        settings: []);

    /// <summary>A gate of a scheme's own, as data: a fact that the candidate declares is compared with what is wanted.</summary>
    /// <remarks>A candidate that does not declare the fact fails; a package that does not declare what is wanted asks for nothing.</remarks>
    /// <param name="name">The code of the reason, in lower case with hyphens; not the name of a built-in gate.</param>
    /// <param name="sentence">What the gate asks, in one plain sentence.</param>
    /// <param name="declaration">The name of the fact among <see cref="CandidateDetails.Declarations"/>.</param>
    /// <param name="comparison">How it is compared.</param>
    /// <param name="wanted">With what.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentException">The name is that of a built-in gate or no code, or the sentence cannot be shown.</exception>
    public static Gate Declared(string name, string sentence, string declaration, Comparison comparison, Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(wanted);
        if (name == RatedBelow || BuiltIn.Any(gate => gate.Name == name))
        {
            throw new ArgumentException($"{name} is the name of a built-in gate: choose another.", nameof(name));
        }

        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException("The name of a gate is a code in lower case with hyphens, such as not-accredited.", nameof(name));
        }

        if (PlainText.ProblemWith(sentence) is { } problem)
        {
            throw new ArgumentException("The sentence cannot be shown: " + problem, nameof(sentence));
        }

        return DeclaredAs(name, sentence, declaration, comparison, wanted,
        [
            new("sentence", sentence),
            new("declaration", declaration),
            new("comparison", comparison.Name),
            wanted.Value is { } value ? new(WantedOfAll, value) : new("by-package", wanted.Declaration!),
        ]);
    }

    private static Gate DeclaredAs(
        string name, string sentence, string declaration, Comparison comparison, Wanted wanted, ValueList<Fact> settings) => new(
        name,
        sentence,
        of =>
        {
            var found = CallOff.Declared.Get(of.Candidate.Details.Declarations, declaration);
            return wanted.In(of.Package) is not { } asked || (found is not null && comparison.Holds(found, asked))
                ? null
                : [new("declaration", declaration), new("found", found ?? NotDeclared), new("wanted", $"{comparison.Words} {asked}")];
        },
        facts => $"{Get(facts, "declaration")} is {Get(facts, "found")}, and {Get(facts, "wanted")} is wanted")
        {
            Settings = settings,
        };

    private static Gate? ReadDeclared(string name, ValueList<Fact> settings)
    {
        var (value, byPackage) = (CallOff.Declared.Get(settings, WantedOfAll), CallOff.Declared.Get(settings, "by-package"));
        var wanted = value is not null ? Wanted.Of(value) : byPackage is not null ? Wanted.ByPackage(byPackage) : null;
        if (wanted is null || !Comparison.TryFromName(Get(settings, "comparison"), out var comparison))
        {
            return null;
        }

        try
        {
            return Declared(name, Get(settings, "sentence"), Get(settings, "declaration"), comparison, wanted);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
