namespace HomeCare.Domain.Absences;

/// <summary>Absences of one cause that a policy treats in a way of their own.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Treatment">How they are charged.</param>
/// <param name="Citation">Where that stands.</param>
public sealed record AbsenceException(AbsenceCause Cause, AbsenceTreatment Treatment, Citation Citation);
