# Every closed round as a data frame, with base R 4.0 or newer:
#   SPIRAALI=https://spiraali.example TOKEN=spiraali_... Rscript scores.R
# The repository's tests run this only where R is installed.
address <- paste0(Sys.getenv("SPIRAALI"), "/api/v1/scores?delimiter=comma")
shown <- c(Authorization = paste("Bearer", Sys.getenv("TOKEN")), Accept = "text/csv")
scores <- read.csv(url(address, headers = shown), fileEncoding = "UTF-8-BOM", na.strings = "")

# A cell without a value says why: never count a suppressed or unscored one as a zero.
values <- subset(scores, state == "VALUE")
print(aggregate(median ~ characteristic, values, function(m) c(rounds = length(m), middle = median(m))))
