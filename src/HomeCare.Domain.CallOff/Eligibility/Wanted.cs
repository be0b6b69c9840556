namespace HomeCare.Domain.CallOff;

/// <summary>What a declared fact of a candidate is compared with: a value of the scheme's, or what the package declares.</summary>
public sealed record Wanted
{
    private Wanted(string? value, string? declaration) => (Value, Declaration) = (value, declaration);

    /// <summary>The value of the scheme's, or null.</summary>
    public string? Value { get; }

    /// <summary>The name of the package's declaration, or null. A package that does not declare it asks for nothing.</summary>
    public string? Declaration { get; }

    /// <summary>A value that is the same for every package.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What is wanted.</returns>
    public static Wanted Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, declaration: null);
    }

    /// <summary>What each package declares.</summary>
    /// <param name="declaration">The name of the declaration.</param>
    /// <returns>What is wanted.</returns>
    public static Wanted ByPackage(string declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return new(value: null, declaration);
    }

    internal string? In(IPackage package) => Value ?? CallOff.Declared.Get(package.Details.Declarations, Declaration!);
}
