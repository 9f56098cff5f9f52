// Sends the requests of a .http file to a server and holds each answer against the line '# answers STATUS with TEXT' above it.
// Arguments: the address of the server, the file.
open System
open System.Net.Http

let address, file = fsi.CommandLineArgs[1], fsi.CommandLineArgs[2]
let client = new HttpClient()
let mutable wrong = 0

for block in (IO.File.ReadAllText file).Split("### ", StringSplitOptions.RemoveEmptyEntries) do
    let lines = block.Split '\n'
    let answers = (lines |> Array.find _.StartsWith("# answers ")).Substring("# answers ".Length).Split(" with", 2)
    let at = lines |> Array.findIndex (fun line -> line.StartsWith "GET " || line.StartsWith "POST ")
    let verb, url = lines[at].Split(' ')[0], lines[at].Split(' ')[1]
    use request = new HttpRequestMessage(HttpMethod verb, url.Replace("http://localhost:5000", address))

    if verb = "POST" then
        let body = lines |> Array.skip (at + 1) |> Array.skipWhile (fun line -> line <> "") |> String.concat "\n"
        request.Content <- new StringContent(body, Text.Encoding.UTF8, "application/json")

    use answer = client.Send request
    let body = answer.Content.ReadAsStringAsync().Result
    let right = string (int answer.StatusCode) = answers[0] && body.Contains(answers[1].Trim())
    printfn "%s: %d%s" lines[0] (int answer.StatusCode) (if right then "" else $", not as told: {body}")
    if not right then wrong <- wrong + 1

exit wrong
