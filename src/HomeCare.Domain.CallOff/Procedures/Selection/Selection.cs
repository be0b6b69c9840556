namespace HomeCare.Domain.CallOff;

/// <summary>What a selector selected, and the facts that decided.</summary>
/// <typeparam name="T">What is selected: a procedure or a lot.</typeparam>
/// <param name="Selected">What was selected.</param>
/// <param name="Facts">The measure of the package and the lines next to it; for <see cref="CallOffBrief.ChosenBecause"/>.</param>
public sealed record Selection<T>(T Selected, ValueList<Fact> Facts);
