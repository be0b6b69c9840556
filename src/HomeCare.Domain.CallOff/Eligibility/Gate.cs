using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>A test that a candidate must pass to have a package. The name is the code of the reason when it fails.</summary>
/// <remarks>
/// A gate answers with the facts it compared, and its words are made from those facts: the evaluation is the explanation.
/// Cost is never a gate: an expensive provider that is the only one able is ranked first.
/// </remarks>
public sealed partial class Gate : SmartEnum<Gate>
{
    private readonly Func<Consideration, ValueList<Fact>?> test;
    private readonly Func<ValueList<Fact>, string> describe;

    private Gate(
        string name,
        int value,
        string sentence,
        Func<Consideration, ValueList<Fact>?> test,
        Func<ValueList<Fact>, string> describe)
        : base(name, value)
    {
        Sentence = sentence;
        this.test = test;
        this.describe = describe;
    }

    /// <summary>What the gate asks, in one plain sentence.</summary>
    public string Sentence { get; }

    /// <summary>Tests one candidate.</summary>
    /// <param name="consideration">The candidate, the package and the terms.</param>
    /// <returns>Null when it passes, or the facts that stop it.</returns>
    public ValueList<Fact>? Test(Consideration consideration)
    {
        ArgumentNullException.ThrowIfNull(consideration);
        return test(consideration);
    }

    /// <summary>Puts the facts of a failed test into words.</summary>
    /// <param name="facts">The facts that <see cref="Test"/> gave.</param>
    /// <returns>One English clause.</returns>
    public string Describe(ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return describe(facts);
    }

    private static string Get(ValueList<Fact> facts, string name) =>
        facts.FirstOrDefault(fact => fact.Name == name)?.Value ?? "?";

    private static string InHours(ValueList<Fact> facts, string name) =>
        long.TryParse(Get(facts, name), System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes >= 0
            ? PlainText.Hours(minutes)
            : "?";
}
