using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What a member leaves a framework on, other than termination (HCL26-037b). The name is the form used in files.</summary>
public sealed class ExitGround : SmartEnum<ExitGround>
{
    /// <summary>The owner retired.</summary>
    public static readonly ExitGround OwnerRetirement = new("owner-retirement", 1);

    /// <summary>The business was sold. A successor is not carried over by it (EX-09).</summary>
    public static readonly ExitGround BusinessSale = new("business-sale", 2);

    /// <summary>The framework expired, and the supplier has no agreement under the next one (HCL26-053).</summary>
    public static readonly ExitGround NotCarriedOver = new("not-carried-over", 3);

    /// <summary>Any other; the act's reason says which.</summary>
    public static readonly ExitGround Other = new("other", 4);

    private ExitGround(string name, int value)
        : base(name, value)
    {
    }
}
