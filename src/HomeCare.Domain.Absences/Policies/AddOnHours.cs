using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Whether an absence is charged with the hours added to a session, such as band 5. The name is the form used in files and reports.</summary>
public sealed class AddOnHours : SmartEnum<AddOnHours>
{
    /// <summary>They are charged with the session. The default.</summary>
    public static readonly AddOnHours Charged = new("charged", 1);

    /// <summary>The session alone is charged.</summary>
    public static readonly AddOnHours NotCharged = new("not-charged", 2);

    private AddOnHours(string name, int value)
        : base(name, value)
    {
    }
}
