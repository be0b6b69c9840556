using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>Where a supplier stands in the life of its membership. The name is the form used in files and diagrams.</summary>
/// <remarks>
/// Withdrawn, terminated and exited are final. A supplier that comes back later comes as a new one, with a life of its own:
/// it is no longer a party to the framework, so nothing can be carried over (EX-01).
/// </remarks>
public sealed class MembershipStage : SmartEnum<MembershipStage>
{
    /// <summary>Nothing has happened yet.</summary>
    public static readonly MembershipStage NotApplied = new("not-applied", 1, isMember: false);

    /// <summary>Applied, and not yet evaluated.</summary>
    public static readonly MembershipStage Applied = new("applied", 2, isMember: false);

    /// <summary>Passed every criterion, and not yet awarded a place.</summary>
    public static readonly MembershipStage Passed = new("passed", 3, isMember: false);

    /// <summary>Failed a criterion. It may apply again when the framework re-opens.</summary>
    public static readonly MembershipStage Failed = new("failed", 4, isMember: false);

    /// <summary>Awarded a place whose service has not started: it takes no packages yet.</summary>
    public static readonly MembershipStage Awarded = new("awarded", 5, isMember: false);

    /// <summary>A member in good standing.</summary>
    public static readonly MembershipStage Active = new("active", 6, isMember: true);

    /// <summary>A member limited to so much new work a week.</summary>
    public static readonly MembershipStage Limited = new("limited", 7, isMember: true);

    /// <summary>A member suspended from new packages.</summary>
    public static readonly MembershipStage Suspended = new("suspended", 8, isMember: true);

    /// <summary>A member in good standing that has had no package for over twelve months; it may take one.</summary>
    public static readonly MembershipStage Dormant = new("dormant", 9, isMember: true);

    /// <summary>Withdrew after the award and before the start.</summary>
    public static readonly MembershipStage Withdrawn = new("withdrawn", 10, isMember: false);

    /// <summary>Its agreement was ended by the authority.</summary>
    public static readonly MembershipStage Terminated = new("terminated", 11, isMember: false);

    /// <summary>It left the framework.</summary>
    public static readonly MembershipStage Exited = new("exited", 12, isMember: false);

    private MembershipStage(string name, int value, bool isMember)
        : base(name, value) => IsMember = isMember;

    /// <summary>Whether a supplier at this stage is a member: its service has started and its agreement has not ended.</summary>
    public bool IsMember { get; }
}
