namespace HomeCare.Domain.Procurement;

/// <summary>Training in moving and handling people: first in person, later also by e-learning (HCL26-090a, HCL26-090b).</summary>
public static class ManualHandlingTraining
{
    /// <summary>The workers whose first training was not in person.</summary>
    /// <remarks>How often it is repeated the scheme does not say, so that is not checked. Of trainings on one day the one in person counts as the first.</remarks>
    /// <param name="trainings">The trainings of any number of workers, in any order.</param>
    /// <returns>A refusal <c>first-training-in-person</c> for each such worker, in ordinal order, or none.</returns>
    public static ValueList<Refusal> Faults(IEnumerable<Training> trainings)
    {
        ArgumentNullException.ThrowIfNull(trainings);
        return trainings
            .GroupBy(training => training.Worker, StringComparer.Ordinal)
            .OrderBy(worker => worker.Key, StringComparer.Ordinal)
            .Select(worker => worker.OrderBy(training => training.Day).ThenBy(training => training.Form.Value).First())
            .Where(first => first.Form != TrainingForm.InPerson)
            .Select(first => new Refusal(
                "first-training-in-person",
                $"worker {first.Worker} was first trained on {PlainText.Of(first.Day)} by {first.Form.Name}: the first training is in person",
                [new("worker", first.Worker), new("day", PlainText.Of(first.Day)), new("form", first.Form.Name)]))
            .ToValueList();
    }
}
