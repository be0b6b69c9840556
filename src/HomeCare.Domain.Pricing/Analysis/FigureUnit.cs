namespace HomeCare.Domain.Pricing;

/// <summary>What a figure counts: pounds, hours, people, or one of them for each of another.</summary>
public sealed record FigureUnit
{
    private FigureUnit(string above, string? below) => (Above, Below) = (above, below);

    /// <summary>Pounds sterling.</summary>
    public static FigureUnit Pounds { get; } = new("pounds", null);

    /// <summary>Hours of care.</summary>
    public static FigureUnit Hours { get; } = new("hours", null);

    /// <summary>People.</summary>
    public static FigureUnit People { get; } = new("people", null);

    /// <summary>Hundredths of something.</summary>
    public static FigureUnit Percent { get; } = new("percent", null);

    /// <summary>How many times one thing is another.</summary>
    public static FigureUnit Ratio { get; } = new("times", null);

    /// <summary>What is counted, or what is above the line.</summary>
    public string Above { get; }

    /// <summary>What is below the line, or null.</summary>
    public string? Below { get; }

    /// <summary>Whether there is money in it, so that the period of its prices matters.</summary>
    public bool IsMoney => Above == Pounds.Above || Below == Pounds.Above;

    /// <summary>A count of things of another kind, such as providers.</summary>
    /// <param name="name">What is counted, in the plural.</param>
    /// <returns>The unit.</returns>
    public static FigureUnit Count(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, null);
    }

    /// <summary>This for each of another, such as pounds for each of hours.</summary>
    /// <param name="other">What is below the line; a unit that has nothing below its own line.</param>
    /// <returns>The unit; <see cref="Ratio"/> where both are the same.</returns>
    /// <exception cref="ArgumentException">One of the two is already for each of something.</exception>
    public FigureUnit Over(FigureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == other ? Ratio
            : Below is null && other.Below is null ? new(Above, other.Above)
            : throw new ArgumentException($"{this} over {other} has more than one line.", nameof(other));
    }

    /// <summary>The unit as people read it, such as <c>pounds</c> or <c>pounds for each of hours</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Below is null ? Above : $"{Above} for each of {Below}";
}
