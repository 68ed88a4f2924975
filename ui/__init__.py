"""The screens: Qt Quick views and their Python view-models. The only folder that knows Qt."""
