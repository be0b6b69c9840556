namespace HomeCare.Domain.CallOff;

/// <summary>A fact that every package of a lot must declare, such as the reference of a support plan or a primary health need.</summary>
/// <param name="Name">The name of the fact among <see cref="PackageDetails.Declarations"/>.</param>
/// <param name="Allowed">The values allowed; none for any.</param>
/// <param name="Citation">Where the scheme asks for it.</param>
public sealed record PackageRequirement(string Name, ValueList<string> Allowed, Citation Citation)
{
    internal Refusal? FaultOf(ValueList<Fact> declarations)
    {
        var value = Declared.Get(declarations, Name);
        var wanted = Allowed.Count == 0 ? "any value" : string.Join(" or ", Allowed);
        ValueList<Fact> facts = [new("declaration", Name), new("found", value ?? "none"), new("wanted", wanted), new("rule", Citation.Id)];
        return value is null ? new("declaration-missing", $"the package does not declare {Name}, which {Citation.Id} asks for: declare {wanted}", facts)
            : Allowed.Count > 0 && !Allowed.Contains(value) ? new("declaration-not-allowed", $"the package declares {Name} as {PlainText.OneLine(value)}, and {Citation.Id} asks for {wanted}", facts)
            : null;
    }
}
