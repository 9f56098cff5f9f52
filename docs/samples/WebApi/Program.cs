// Growth, reading and validation over HTTP. Requests to try are in requests.http.
using System.Text.Json;
using FluentValidation;
using IpTalent.Domain;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Validation;
using NodaTime;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// One line teaches the web server every record and result of the library.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new TalentJsonConverter()));
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton<IValidator<TalentDataset>, TalentDatasetValidator>();

WebApplication app = builder.Build();

// The answer says why there is none, so an undefined growth rate is an answer too.
app.MapGet("/growth/{indicator}/{area}", (string indicator, string area) =>
    BundledDatasets.Context.FindIndicator(indicator) is { } known && Area.TryParse(area, null, out Area? place)
        ? Results.Ok(BundledDatasets.Context.Series(known, place).GrowthRate())
        : Results.NotFound());

app.MapPost("/figures", (Passage passage) =>
    Results.Ok((passage.Language == "zh" ? FigureReader.Chinese : FigureReader.English).Find(passage.Text)));

// A document that cannot be read is answered with what is wrong and where.
app.MapPost("/findings", async (HttpRequest request, IValidator<TalentDataset> validator) =>
{
    try
    {
        TalentDataset dataset = await TalentJson.ReadAsync(request.Body, request.HttpContext.RequestAborted);
        return Results.Ok(validator.Validate(dataset).Errors.Select(found => new Finding(found.ErrorCode, found.PropertyName, found.Message())));
    }
    catch (JsonException unreadable)
    {
        return Results.Problem(unreadable.Message, statusCode: StatusCodes.Status400BadRequest);
    }
});

app.Run();

internal sealed record Passage(string Language, string Text);

internal sealed record Finding(string Code, string Path, LocalizedText Message);
