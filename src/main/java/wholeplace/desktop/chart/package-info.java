/// Floor 6: charts of amounts by year.
///
/// Decision: our own columns of plain shapes instead of JavaFX's bar charts, because those repeat their colours from
/// the ninth series on, ignore series colours in the legend and turn year labels upright. A chart is a picture of one
/// value, [wholeplace.desktop.chart.Columns], which can be tested without a window and said in words for those who do
/// not see it.
@NullMarked
package wholeplace.desktop.chart;

import org.jspecify.annotations.NullMarked;
