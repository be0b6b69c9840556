namespace HomeCare.Domain.CallOff;

/// <summary>A test that a candidate must pass to have a package. The name is the code of the reason when it fails.</summary>
/// <remarks>
/// <para>A gate answers with the facts it compared, and its words are made from those facts: the evaluation is the
/// explanation. Cost is never a gate: an expensive provider that is the only one able is ranked first.</para>
/// <para>A scheme adds gates of its own as data: <see cref="RatedAtLeast"/> and <see cref="Declared"/>. Their
/// <see cref="Settings"/> are written into every decision record, so that the decision replays without the scheme's code.</para>
/// </remarks>
public sealed partial class Gate : IEquatable<Gate>
{
    private readonly Func<Consideration, ValueList<Fact>?> test;
    private readonly Func<ValueList<Fact>, string> describe;

    private Gate(
        string name,
        string sentence,
        Func<Consideration, ValueList<Fact>?> test,
        Func<ValueList<Fact>, string> describe)
    {
        Name = name;
        Sentence = sentence;
        this.test = test;
        this.describe = describe;
    }

    /// <summary>The stable code of the reason when a candidate fails, such as <c>zone-not-chosen</c>.</summary>
    public string Name { get; }

    /// <summary>What the gate asks, in one plain sentence.</summary>
    public string Sentence { get; }

    /// <summary>What a scheme set, in ordinal order of the names; none for a gate that has nothing to set.</summary>
    public ValueList<Fact> Settings { get; private init => field = CallOff.Declared.InOrder(value); } = [];

    /// <summary>Whether two gates have the same name and settings.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they have.</returns>
    public static bool operator ==(Gate? left, Gate? right) => Equals(left, right);

    /// <summary>Whether two gates differ in name or settings.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(Gate? left, Gate? right) => !Equals(left, right);

    /// <summary>Tests one candidate.</summary>
    /// <param name="consideration">The candidate, the package and the prices.</param>
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

    /// <summary>Gates are equal when their names and settings are.</summary>
    /// <param name="other">The other gate.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(Gate? other) => other is not null && Name == other.Name && Settings.Equals(other.Settings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    private static string Get(ValueList<Fact> facts, string name) => CallOff.Declared.Get(facts, name) ?? "?";

    private static string InHours(ValueList<Fact> facts, string name) =>
        long.TryParse(Get(facts, name), System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes >= 0
            ? PlainText.Hours(minutes)
            : "?";
}
